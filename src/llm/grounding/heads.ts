import type { Fact } from './fact.ts';
import { phrasingWords } from './phrasing-words.ts';
import { isDivider, type Word } from './word.ts';

/**
 * Whether a sentence takes what a thing is about and leaves the thing out: "oversees several products" for "oversees
 * several product teams", "responsible for the unit" for "responsible for the unit's strategy".
 */
export function losesHead({ words, stated }: Fact, places: ReadonlySet<number>): boolean {
  const used = new Set(stated.filter((_, place) => places.has(place)).map(({ at }) => at));
  return runsOf(words).some(({ start, head }) => {
    const taken = [...used].filter((at) => at >= start && at < head && !isAdverb(words[at]));
    if (taken.length === 0 || used.has(head)) return false;
    return !(taken.length === 1 && taken[0] === start && isVerb(words, start));
  });
}

/** Words that make up one thing: "significant business unit's product strategy"; its head is the last that is no adverb. */
function runsOf(words: readonly Word[]): { start: number; head: number }[] {
  const starts = words.flatMap((word, at) => (isInThing(word) && !isInThing(words[at - 1]) ? [at] : []));
  return starts
    .filter((start) => !isCompany(words, start))
    .map((start) => {
      const after = words.findIndex((word, at) => at > start && !isInThing(word));
      const head = words.slice(start, after < 0 ? words.length : after).findLastIndex((word) => !isAdverb(word));
      return { start, head: start + Math.max(0, head) };
    });
}

function isInThing(word: Word | undefined): boolean {
  if (word?.kind !== 'states' || isDivider(word)) return false;
  return !phrasingWords().roams.has(word.key) && !/^(?:at|as|in|so)\b/.test(word.text);
}

/** Whom somebody works with may be named by their craft: "with engineering and design" for their teams. */
function isCompany(words: readonly Word[], start: number): boolean {
  const before = words
    .slice(0, start)
    .findLast(({ kind }) => kind !== 'carries' && kind !== 'joins' && kind !== 'states');
  return before?.kind === 'preposition' && before.how === 'with';
}

function isAdverb(word: Word | undefined): boolean {
  return word !== undefined && (word.text.endsWith('ly') || phrasingWords().adverbs.has(word.text));
}

function isVerb(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before === undefined) return true;
  return before.kind === 'preposition' ? before.how === 'to' : before.kind !== 'carries' && before.kind !== 'states';
}
