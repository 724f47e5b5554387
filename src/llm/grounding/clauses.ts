import type { Word } from './word.ts';

/** For each word the number of its clause; a pause or a join begins one, an "or" does not. */
export function clausesOf(words: readonly Word[]): number[] {
  let clause = 0;
  return words.map((word) => {
    if (word.kind === 'pause' || (word.kind === 'joins' && word.how !== 'or')) clause += 1;
    return clause;
  });
}
