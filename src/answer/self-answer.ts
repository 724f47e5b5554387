import { expectationLine } from '../framework/cited-line.ts';
import { compareLevels } from '../framework/compare.ts';
import type { Level } from '../framework/framework.ts';
import type { Concern, Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import { type Draft, sentence } from './draft.ts';
import { allLines } from './level-answer.ts';
import { closeToBest, linesAbout } from './lines-about.ts';
import { lookAtLadder, lookAtMore, looksFrom } from './next-looks.ts';
import { wording } from './wording.ts';

/** Takes a question about oneself seriously: a line of ours, one useful step from the ladder, and no verdict. */
export function selfAnswer(question: Question): Draft {
  const levels = levelsConcerned(question);
  const [level] = levels;
  return {
    intent: 'self',
    outcome: 'answered',
    levels,
    parts: [sentence(openings[question.concern]), ...step({ ...question, levels })],
    next:
      level === undefined
        ? [lookAtLadder(question.framework)]
        : [lookAtMore(question.framework, level), ...looksFrom(question.framework, level).slice(0, 2)],
  };
}

/** Somebody who may do themselves harm is led to people, and to nothing of a ladder. */
export function dangerAnswer(): Draft {
  return {
    intent: 'self',
    outcome: 'answered',
    levels: [],
    parts: [sentence(wording.danger)],
    notStated: [],
    next: [],
  };
}

const openings: Readonly<Record<Concern, string>> = {
  data: wording.ownData,
  fairness: wording.fairness,
  feelings: wording.feelings,
  staying: wording.staying,
  readiness: wording.noVerdict,
  review: wording.review,
  deed: wording.deed,
  other: wording.noVerdict,
};

/** The named levels; for something that was done, the level whose line it sounds like. */
function levelsConcerned({ concern, framework, levels, searchFor }: Question): readonly Level[] {
  if (levels.length > 0 || concern !== 'deed') return levels;
  const [best] = linesAbout(framework, searchFor).filter(
    ({ passage, coverage }) => passage.level !== undefined && coverage >= 0.3,
  );
  return best?.passage.level === undefined ? [] : [best.passage.level];
}

function step(question: Question): Part[] {
  const { concern, framework, levels, searchFor } = question;
  const [one, other] = levels;
  if (concern === 'data' || concern === 'fairness') return [];
  if (concern === 'deed' && one !== undefined) {
    const hits = closeToBest(linesAbout(framework, searchFor, levels), 0.6, 2);
    if (hits.length > 0) return [{ kind: 'lines', lines: hits.map(({ passage }) => passage.line) }];
  }
  if (one !== undefined && other !== undefined)
    return [{ kind: 'comparison', comparison: compareLevels(framework, one, other) }];
  if (one !== undefined) return [{ kind: 'level', level: one }, allLines(one), sentence(wording.oneStep)];
  if (concern === 'feelings') return [sentence(wording.oneTalk)];
  const general = framework.everyLevel.slice(0, 2).map(expectationLine);
  return [
    ...(general.length > 0 ? [{ kind: 'lines', title: wording.atEveryLevel, lines: general } as const] : []),
    sentence(wording.pickLevel),
  ];
}
