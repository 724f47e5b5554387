import { compareLevels } from '../framework/compare.ts';
import type { Question } from '../question/question.ts';
import { type Draft, sentence } from './draft.ts';
import { levelAnswer } from './level-answer.ts';
import { lookAtLevel, lookAtNext } from './next-looks.ts';
import { wording } from './wording.ts';

/** Two levels as what stays, grows and is new; three and more side by side. */
export function compareAnswer(question: Question): Draft {
  const { framework, levels } = question;
  const [one, other, third] = levels;
  if (one === undefined || other === undefined) return levelAnswer(question);
  const looks = levels.slice(0, 3).map((level) => lookAtLevel(framework, level));
  const draft = {
    intent: 'compare',
    outcome: 'answered',
    levels,
    next: [...looks, lookAtNext(framework, other)],
  } as const;
  if (third !== undefined) return { ...draft, parts: [{ kind: 'side-by-side', levels }] };
  const standing = one.rank === other.rank ? wording.peers(one, other) : wording.higher(other, one);
  return {
    ...draft,
    parts: [sentence(standing), { kind: 'comparison', comparison: compareLevels(framework, one, other) }],
  };
}
