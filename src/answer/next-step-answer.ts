import { type CitedLine, evidenceLines, practiceLines } from '../framework/cited-line.ts';
import { compareLevels } from '../framework/compare.ts';
import type { Expectation, Level } from '../framework/framework.ts';
import { nextLevels } from '../framework/rungs.ts';
import type { Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import { type Draft, sentence } from './draft.ts';
import { levelAnswer } from './level-answer.ts';
import { lookAtComparison, lookAtLadder, lookAtLevel, lookAtPractice } from './next-looks.ts';
import { wording } from './wording.ts';

/** What changes on the way up, two things to practise, and the evidence to collect. */
export function nextStepAnswer(question: Question): Draft {
  const { framework, levels } = question;
  const [from, next] = levels;
  const to = question.isPath ? levels.at(-1) : next;
  if (from === undefined) return pickLevel(question);
  if (to === undefined || to === from) return atTheTop(question, from);
  const forks = question.isPath ? [] : nextLevels(framework, from);
  const between = question.isPath ? levels.slice(1, -1) : [];
  const comparison = compareLevels(framework, from, to);
  const changing = [...comparison.new, ...comparison.grows.flatMap(({ to: lines }) => lines)];
  return {
    intent: 'next-step',
    outcome: 'answered',
    levels,
    parts: [
      ...(forks.length > 1 ? [sentence(wording.fork(forks))] : []),
      ...(between.length > 0 ? [sentence(wording.inBetween(between))] : []),
      { kind: 'comparison', comparison },
      ...coaching(changing.length > 0 ? changing : to.expectations),
    ],
    next: [lookAtLevel(framework, to), lookAtPractice(framework, to), lookAtComparison(framework, [from, to])],
  };
}

/** Two practices and two pieces of evidence, each for another line. */
function coaching(lines: readonly Expectation[]): Part[] {
  return [...part(wording.practise, lines, practiceLines), ...part(wording.evidence, lines, evidenceLines)];
}

function part(
  title: string,
  expectations: readonly Expectation[],
  linesOf: (line: Expectation) => CitedLine[],
): Part[] {
  const lines = expectations.flatMap((line) => linesOf(line).slice(0, 1)).slice(0, 2);
  return lines.length === 0 ? [] : [{ kind: 'lines', title, lines }];
}

function atTheTop(question: Question, level: Level): Draft {
  const draft = levelAnswer(question);
  const isTop = nextLevels(question.framework, level).length === 0;
  return {
    ...draft,
    intent: 'next-step',
    parts: [...(isTop ? [sentence(wording.topOfLadder(level))] : []), ...draft.parts],
  };
}

function pickLevel({ framework }: Question): Draft {
  return {
    intent: 'next-step',
    outcome: 'clarify',
    levels: [],
    parts: [sentence(wording.pickLevel)],
    next: [lookAtLadder(framework)],
  };
}
