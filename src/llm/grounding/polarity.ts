import type { Word } from './word.ts';

/**
 * For each word whether it is denied: after "not" or "without" everything up to the next pause or join, after
 * "rather than" the next thing that is stated.
 */
export function polarities(words: readonly Word[]): boolean[] {
  let reach = 0;
  return words.map((word) => {
    if (word.kind === 'denies') reach = word.how === 'one' ? 1 : Number.POSITIVE_INFINITY;
    if (word.kind === 'pause' || (word.kind === 'joins' && word.how !== 'or')) reach = 0;
    const isDenied = reach > 0;
    if (word.kind === 'states') reach -= 1;
    return isDenied;
  });
}
