import type { Word } from './word.ts';

/**
 * For each word whether it is denied: after "not" or "without" everything up to the next pause or join, after
 * "rather than" the next thing that is stated. Where nothing follows ("moves them seldom") what stands before.
 */
export function polarities(words: readonly Word[]): boolean[] {
  let reach = 0;
  const denied = words.map((word) => {
    if (word.kind === 'denies') reach = word.how === 'one' ? 1 : Number.POSITIVE_INFINITY;
    if (endsDenial(word)) reach = 0;
    const isDenied = reach > 0;
    if (word.kind === 'states') reach -= 1;
    return isDenied;
  });
  for (const [at, { kind }] of words.entries()) {
    const from = words.slice(0, at).findLastIndex(endsDenial) + 1;
    if (kind === 'denies' && deniesNothing(words, at)) denied.fill(true, from, at);
  }
  return denied;
}

/** What is denied of words that state nothing, as it is written: "not the person". */
export function bareDenials(words: readonly Word[]): string[] {
  return words.flatMap(({ kind }, at) => {
    const from = words.slice(0, at).findLastIndex(endsDenial) + 1;
    if (kind !== 'denies' || !deniesNothing(words, at) || !words.slice(from, at).every(isBare)) return [];
    const end = words.findIndex((word, index) => index > at && endsDenial(word));
    return [
      words
        .slice(at, end < 0 ? words.length : end)
        .map(({ text }) => text.toLowerCase())
        .join(' '),
    ];
  });
}

function isBare({ kind }: Word): boolean {
  return kind === 'carries' || kind === 'preposition';
}

/** Whether nothing that could be denied follows a denial in its clause. */
function deniesNothing(words: readonly Word[], at: number): boolean {
  const after = words.slice(at + 1);
  const end = after.findIndex(endsDenial);
  return after.slice(0, end < 0 ? after.length : end).every(isBare);
}

function endsDenial(word: Word): boolean {
  return word.kind === 'pause' || (word.kind === 'joins' && word.how !== 'or');
}
