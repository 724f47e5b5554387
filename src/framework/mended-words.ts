import type { LevelNames } from './level-names.ts';
import { type NameWord, nameWords } from './name-words.ts';
import { isOneSlip } from './one-slip.ts';
import { isLookalike } from './other-meanings.ts';

/** A word after one typing slip was mended. `in-company`: only if another word of the same name stands beside it. */
export type MendedWord = NameWord & { mending: 'none' | 'slip' | 'in-company' };

// A slip in a shorter word is as likely another word: "load" for "lead".
const shortestMeant = 5;

/** The words of a text, each that is no word of a level's name but one slip away from just one of them mended. */
export function mendedWords(names: LevelNames, text: string): MendedWord[] {
  return nameWords(text).flatMap((word) => apart(names, word) ?? [mended(names, word)]);
}

/** "vicepresident", "seniorpm": a name typed without its spaces. */
function apart({ glued, words }: LevelNames, { word, ...place }: NameWord): MendedWord[] | undefined {
  const key = words.has(word) ? undefined : glued.get(word);
  return key?.split(' ').map((part) => ({ ...place, word: part, mending: 'none' }));
}

function mended({ words, spelled }: LevelNames, word: NameWord): MendedWord {
  if (words.has(word.word) || word.word.length < shortestMeant - 1) return { ...word, mending: 'none' };
  const slip = onlySlip(spelled, word.word);
  if (slip === undefined) return alsoConfused(words, word);
  return { ...word, word: slip.meant, mending: isWordItself(word, slip.spelling) ? 'in-company' : 'slip' };
}

type Slip = { spelling: string; meant: string };

// A ladder's lines and what people ask say the same words again and again; what else they type must not fill the memory.
const mostKnown = 20_000;
const known = new WeakMap<LevelNames['spelled'], Map<string, Slip | undefined>>();

/** What a word is one slip away from, where that is one word only. */
function onlySlip(spelled: LevelNames['spelled'], typed: string): Slip | undefined {
  const slips = known.get(spelled) ?? new Map<string, Slip | undefined>();
  known.set(spelled, slips);
  if (slips.has(typed)) return slips.get(typed);
  const slip = findSlip(spelled, typed);
  if (slips.size < mostKnown) slips.set(typed, slip);
  return slip;
}

function findSlip(spelled: LevelNames['spelled'], typed: string): Slip | undefined {
  const near = [...spelled].filter(
    ([spelling]) => spelling.length >= shortestMeant && startsAlike(typed, spelling) && isOneSlip(typed, spelling),
  );
  const [[spelling, meant] = ['', '']] = near;
  return new Set(near.map(([, one]) => one)).size === 1 ? { spelling, meant } : undefined;
}

// The one confusion of two good words that is more than a slip apart.
function alsoConfused(words: ReadonlySet<string>, word: NameWord): MendedWord {
  if (word.typed.toLowerCase() !== 'principle' || !words.has('principal')) return { ...word, mending: 'none' };
  return { ...word, word: 'principal', mending: 'in-company' };
}

/** People rarely miss the first letter of a word, and a word that starts otherwise is mostly another one. */
function startsAlike(typed: string, meant: string): boolean {
  return typed[0] === meant[0] || typed.slice(0, 2) === `${meant[1]}${meant[0]}` || meant.length > 7;
}

/** A word of the language, or a form of the very word ("managed" for manager): no slip. */
function isWordItself({ word: typed, typed: whole }: NameWord, meant: string): boolean {
  if (isLookalike(typed) || isLookalike(whole.toLowerCase()) || typed.length < shortestMeant) return true;
  const stem = meant.slice(0, -1);
  return typed.startsWith(stem) && /(?:ed|ing|es|er|al|ly)$/.test(typed) && typed.length >= meant.length;
}
