import { type CitedLine, expectationLine, glossaryLine, principleLine } from '../framework/cited-line.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { NotCovered } from '../framework/schema.ts';
import type { Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { type Draft, sentence } from './draft.ts';
import { levelAnswer } from './level-answer.ts';
import { lookAtHelp, lookAtLadder } from './next-looks.ts';

/** What the ladder does not hold, said plainly, and the nearest that it does hold. */
export function notCoveredAnswer(question: Question): Draft {
  const { framework, levels, unstated } = question;
  const said = [...new Set(unstated.map(({ says }) => says))].slice(0, 2).map(sentence);
  const notStated = topicsOf(question);
  if (levels.length > 0) {
    const about = levels.length > 1 ? compareAnswer(question) : levelAnswer({ ...question, narrower: [] });
    return { ...about, intent: 'not-covered', outcome: 'nearest', notStated, parts: [...said, ...about.parts] };
  }
  const lines = nearestLines(framework, notStated);
  return {
    intent: 'not-covered',
    outcome: 'refused',
    levels: [],
    notStated,
    parts: [...said, ...(lines.length > 0 ? [{ kind: 'lines', lines } as Part] : [])],
    next: [lookAtLadder(framework), lookAtHelp],
  };
}

export function topicsOf({ unstated }: Question): NotCovered[] {
  return [...new Set(unstated.flatMap(({ topic }) => (topic === undefined ? [] : [topic])))];
}

function nearestLines(framework: CareerFramework, topics: readonly NotCovered[]): CitedLine[] {
  const ids = topics.flatMap(({ nearest = [] }) => nearest);
  return ids.flatMap((id) => lineOf(framework, id)).slice(0, 2);
}

function lineOf({ levels, everyLevel, principles, glossary }: CareerFramework, wanted: string): CitedLine[] {
  const expectation = [...levels.flatMap(({ expectations }) => expectations), ...everyLevel].find(
    ({ id }) => id === wanted,
  );
  if (expectation !== undefined) return [expectationLine(expectation)];
  const principle = principles.find(({ id }) => id === wanted);
  if (principle !== undefined) return [principleLine(principle)];
  const entry = glossary.find(({ id }) => id === wanted);
  return entry === undefined ? [] : [glossaryLine(entry)];
}
