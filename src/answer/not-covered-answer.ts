import { type CitedLine, glossaryLine, lineWithId } from '../framework/cited-line.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { NotCovered } from '../framework/schema.ts';
import type { Question } from '../question/question.ts';
import { frameworkIndex } from '../search/framework-index.ts';
import { search } from '../search/search.ts';
import type { Part } from './answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { type Draft, sentence } from './draft.ts';
import { levelAnswer } from './level-answer.ts';
import { speaksOfIt } from './lines-about.ts';
import { lookAtHelp, lookAtLadder } from './next-looks.ts';
import { wording } from './wording.ts';

/** What the ladder does not hold, said plainly, and the nearest that it does hold. */
export function notCoveredAnswer(question: Question): Draft {
  const { framework, levels, unstated } = question;
  const notStated = topicsOf(question);
  const says = unstated.length > 0 ? unstated : notStated;
  const said =
    says.length > 0 ? [...new Set(says.map(({ says }) => says))].slice(0, 2) : [wording.notWritten(framework)];
  const opening = said.map(sentence);
  if (levels.length > 0) {
    const about = levels.length > 1 ? compareAnswer(question) : levelAnswer({ ...question, narrower: [] });
    return { ...about, intent: 'not-covered', outcome: 'nearest', notStated, parts: [...opening, ...about.parts] };
  }
  const lines = nearestLines(framework, notStated);
  return {
    intent: 'not-covered',
    outcome: 'refused',
    levels: [],
    notStated,
    parts: [...opening, ...(lines.length > 0 ? [{ kind: 'lines', lines } as Part] : [])],
    next: [lookAtLadder(framework), lookAtHelp],
  };
}

/** The topics asked for in so many words, or, where nothing else is asked, the one that comes closest. */
export function topicsOf({ framework, intent, unstated, searchFor }: Question): NotCovered[] {
  const named = [...new Set(unstated.flatMap(({ topic }) => (topic === undefined ? [] : [topic])))];
  if (unstated.length > 0 || intent !== 'not-covered') return named;
  const [closest] = search(frameworkIndex(framework).missing, searchFor);
  if (closest === undefined || closest.coverage < speaksOfIt) return [];
  return framework.notCovered.filter(({ id }) => id === closest.passage.line.id);
}

function nearestLines(framework: CareerFramework, topics: readonly NotCovered[]): CitedLine[] {
  const ids = topics.flatMap(({ nearest = [] }) => nearest);
  return ids.flatMap((id) => lineOf(framework, id)).slice(0, 2);
}

function lineOf(framework: CareerFramework, wanted: string): CitedLine[] {
  const line = lineWithId(framework, wanted);
  if (line !== undefined) return [line];
  const entry = framework.glossary.find(({ id }) => id === wanted);
  return entry === undefined ? [] : [glossaryLine(entry)];
}
