import type { Question } from '../question/question.ts';
import { type Draft, sentence } from './draft.ts';
import { lookAtComparison, lookAtLadder, lookAtLevel } from './next-looks.ts';
import { wording } from './wording.ts';

/** The levels in order, each with its name and rung. */
export function overviewAnswer({ framework, levels }: Question): Draft {
  const isAll = levels.length === framework.levels.length;
  const [lowest, highest] = [levels[0], levels.at(-1)];
  return {
    intent: 'overview',
    outcome: 'answered',
    levels,
    parts: [
      sentence(isAll ? wording.howLevels(framework) : wording.theseLevels),
      ...levels.map((level) => ({ kind: 'level', level }) as const),
    ],
    next: [
      ...(isAll ? [] : [lookAtLadder(framework)]),
      ...(levels.length === 2 ? [lookAtComparison(framework, levels)] : []),
      ...[lowest, highest].flatMap((level) => (level === undefined ? [] : [lookAtLevel(framework, level)])),
    ],
  };
}
