import type { Answer } from '../answer/answer.ts';
import { citationsOf } from '../answer/citations.ts';
import type { Intent } from '../question/question.ts';

/** Whether other words could say an answer better: lines of the ladder, but no table, and none of our own sentences. */
export function isWorthPhrasing(answer: Answer): boolean {
  if (saidBestAsItIs.has(answer.intent)) return false;
  return citationsOf(answer).length > 0 && answer.parts.every(({ kind }) => kind !== 'side-by-side');
}

// A tip is written for its reader already; what somebody asks about themselves gets words that we chose with care.
const saidBestAsItIs: ReadonlySet<Intent> = new Set(['help', 'injection', 'off-topic', 'self', 'smalltalk', 'tip']);
