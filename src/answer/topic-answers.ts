import { type CitedLine, expectationLine, glossaryLine, principleLine } from '../framework/cited-line.ts';
import type { Principle } from '../framework/schema.ts';
import type { Question } from '../question/question.ts';
import { frameworkIndex } from '../search/framework-index.ts';
import { search } from '../search/search.ts';
import { type Draft, sentence } from './draft.ts';
import { speaksOfIt } from './lines-about.ts';
import { lookAtLadder, lookAtPrinciples } from './next-looks.ts';
import { notCoveredAnswer } from './not-covered-answer.ts';
import { wording } from './wording.ts';

/** All principles, or the one that was named, with what it looks like in practice. */
export function principlesAnswer(question: Question): Draft {
  const { framework, topics, levels } = question;
  const named = topics.principles.length > 0 ? topics.principles.map(({ entry }) => entry) : principlesAbout(question);
  const shown = named.length > 0 ? named : framework.principles;
  const lines = named.length === 1 ? shown.flatMap(inPractice) : shown.map(principleLine);
  return {
    intent: 'principles',
    outcome: shown.length > 0 ? 'answered' : 'nearest',
    levels,
    parts: [
      ...(shown.length > 0 ? [{ kind: 'lines', lines } as const] : [sentence(wording.noPrinciples)]),
      ...(named.length === 0 && framework.everyLevel.length > 0
        ? [
            {
              kind: 'lines',
              title: wording.atEveryLevel,
              lines: framework.everyLevel.slice(0, 2).map(expectationLine),
            } as const,
          ]
        : []),
    ],
    next: [lookAtPrinciples(framework), lookAtLadder(framework)],
  };
}

/** "Which principle is about cost?" */
function principlesAbout({ framework, narrower }: Question): Principle[] {
  const asked = narrower.filter(
    (word) => !/^(?:lps?|leadership|principles?|values?|principals?|company|core|tenets?)$/.test(word),
  );
  if (asked.length === 0) return [];
  const hits = search(frameworkIndex(framework).meanings, asked.join(' ')).filter(
    ({ passage }) => passage.kind === 'principle',
  );
  const best = hits[0]?.score ?? 0;
  return hits
    .filter(({ score, coverage }) => coverage > 0.2 && score >= 0.7 * best)
    .slice(0, 3)
    .flatMap(({ passage }) => framework.principles.filter(({ id }) => id === passage.line.id));
}

function inPractice(principle: Principle): CitedLine[] {
  const { id } = principle;
  const { early, middle, senior } = principle['in-practice'] ?? {};
  const stages = [
    ['Early', early],
    ['Middle', middle],
    ['Senior', senior],
  ] as const;
  const practised = stages.flatMap(([stage, text]): CitedLine[] =>
    text === undefined ? [] : [{ id, text: `${stage}: ${text}`, provenance: 'editorial' }],
  );
  return [principleLine(principle), ...practised];
}

/** What the ladder's glossary says of the terms that were named or described, each with its source and confidence. */
export function termAnswer(question: Question): Draft {
  const { framework, topics, levels } = question;
  const named = topics.glossary.slice(0, 3).map(({ entry }) => glossaryLine(entry));
  const lines = named.length > 0 ? named : described(question);
  if (lines.length === 0) return notCoveredAnswer(question);
  return {
    intent: 'term',
    outcome: 'answered',
    levels,
    parts: [{ kind: 'lines', lines }],
    next: [lookAtLadder(framework)],
  };
}

/** "What do you call the memo that everybody reads in silence?" */
function described({ framework, narrower }: Question): CitedLine[] {
  const [best] = search(frameworkIndex(framework).meanings, narrower.join(' '), ({ kind }) => kind === 'term');
  return best !== undefined && best.coverage >= speaksOfIt ? [best.passage.line] : [];
}
