import { phrasingWords, wordsOf } from './phrasing-words.ts';
import type { Use } from './support.ts';
import type { Word } from './word.ts';

/**
 * Whether a sentence leaves out on what its line makes a statement depend ("where it doesn't work out, …", "never …
 * without …"), or how little of a thing the line means ("part of your pipeline").
 */
export function dropsCondition(use: Use): boolean {
  return conditionsIn(use.fact.words).some((span) => dropsSpan(use, span)) || dropsLimit(use) || dropsCompany(use);
}

type Span = { from: number; to: number; governs: { from: number; to: number } };

/** A condition before its comma governs what follows, any other what stands before it. */
function conditionsIn(words: readonly Word[]): Span[] {
  return words.flatMap((word, at) => {
    if (!isCondition(words, at, word)) return [];
    const end = at + 1 + endOf(words.slice(at + 1));
    const start = words.slice(0, at).findLastIndex(isBreak) + 1;
    const comesFirst = start >= at - 1 && words[end]?.kind === 'pause' && words[end].text !== '.';
    const after = { from: end + 1, to: end + 1 + endOf(words.slice(end + 1)) };
    return [{ from: at, to: end, governs: comesFirst ? after : { from: beginning(words, start, at), to: at } }];
  });
}

/** After a comma a condition governs what stands before the comma: "is worth its price, if someone chose it". */
function beginning(words: readonly Word[], start: number, at: number): number {
  // "A program manager, where a product manager owns …" is a comparison.
  if (/^where$/i.test(words[at]?.text ?? '')) return start;
  return start === at && start > 0 ? words.slice(0, start - 1).findLastIndex(isBreak) + 1 : start;
}

function isCondition(words: readonly Word[], at: number, word: Word): boolean {
  const said = wordsOf(word.text).join(' ');
  const before = words[at - 1];
  if (said === 'while') return before === undefined;
  if (said === 'where') return before === undefined || isBreak(before);
  if (said === 'without') return words.slice(0, at).some(({ kind }) => kind === 'denies');
  return phrasingWords().conditions.some((condition) => condition.join(' ') === said);
}

function isBreak(word: Word): boolean {
  return word.kind === 'pause' || (word.kind === 'joins' && word.how !== 'or');
}

function endOf(words: readonly Word[]): number {
  const end = words.findIndex(isBreak);
  return end < 0 ? words.length : end;
}

function dropsSpan({ fact, places }: Use, { from, to, governs }: Span): boolean {
  const used = [...places].flatMap((place) => fact.stated[place]?.at ?? []);
  const uses = (start: number, end: number) => used.some((at) => at >= start && at < end);
  return uses(governs.from, governs.to) && !uses(from + 1, to);
}

function dropsLimit({ fact, places }: Use): boolean {
  const { limits } = phrasingWords();
  return fact.stated.some(({ key }, place) => limits.has(key) && !places.has(place) && places.has(place + 1));
}

/** With whom something is done, said before what is done: "decides with those affected the few choices". */
function dropsCompany({ fact: { words, stated }, places }: Use): boolean {
  const used = new Set([...places].flatMap((place) => stated[place]?.at ?? []));
  return words.some((word, at) => {
    if (word.kind !== 'preposition' || word.how !== 'with' || !used.has(at - 1) || at !== 1) return false;
    const company = stated.find((place) => place.at > at)?.at;
    const pause = words.findIndex(({ kind }, place) => place > at && kind === 'pause');
    const end = pause < 0 ? words.length : pause;
    return company !== undefined && !used.has(company) && [...used].some((place) => place > company && place < end);
  });
}
