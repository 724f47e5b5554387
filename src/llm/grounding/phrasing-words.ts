import * as z from 'zod';
import { shippedWords } from '../../language/shipped-words.ts';
import { stem } from '../../language/stem.ts';
import { tokensOf } from '../../language/tokens.ts';

/** What a word or phrase does in a sentence; a word without a reading states something. */
export type WordReading =
  | { kind: 'carries' }
  | { kind: 'preposition'; how: string }
  | { kind: 'joins'; how: string }
  | { kind: 'denies'; how: string }
  | { kind: 'softens'; how: string }
  | { kind: 'insists'; how: string }
  | { kind: 'states'; key: string };

/** Words, or for what states something their stems, and how they are read together. */
export type Phrase = { words: readonly string[]; reading: WordReading };

const Words = z.array(z.string());
const Groups = z.record(z.string(), Words);

const shape = z.strictObject({
  carries: Words,
  prepositions: Words,
  divides: Words,
  joins: Words,
  same: z.array(Words),
  softens: Groups,
  insists: Groups,
  denies: Groups,
  numbers: Words,
  limits: Words,
  conditions: Words,
  past: Words,
  reaches: Words,
  roams: Words,
  adverbs: Words,
  twofold: Words,
  forbidden: Groups,
});
type Lists = z.infer<typeof shape>;

/** `data/words/phrasing.yml`, ready to be matched: the longest phrases first. */
export const phrasingWords = shippedWords(
  'phrasing.yml',
  shape.transform((lists) => ({
    phrases: byFirstWord(exactPhrases(lists)),
    phrasesOfStems: byFirstWord(statingPhrases(lists)),
    divides: new Set(lists.divides.map(keyOf)),
    numbers: new Set(lists.numbers),
    limits: new Set(lists.limits.map(stem)),
    conditions: lists.conditions.map(wordsOf),
    past: new Set(lists.past),
    reaches: new Set(lists.reaches.map(keyOf)),
    adverbs: new Set(lists.adverbs),
    roams: new Set(lists.roams.map(keyOf)),
    twofold: new Set(lists.twofold),
    forbidden: Object.values(lists.forbidden).flat().map(wordsOf),
  })),
);

export function wordsOf(text: string): string[] {
  return tokensOf(text).map(({ word }) => word);
}

function exactPhrases({ carries, prepositions, joins, denies, softens, insists }: Lists): Phrase[] {
  return [
    ...carries.map((text) => phrase(text, { kind: 'carries' })),
    ...prepositions.map((how) => phrase(how, { kind: 'preposition', how })),
    ...joins.map((how) => phrase(how, { kind: 'joins', how })),
    ...grouped(denies, 'denies'),
    ...grouped(softens, 'softens'),
    ...grouped(insists, 'insists'),
  ];
}

function grouped(
  groups: Readonly<Record<string, readonly string[]>>,
  kind: 'denies' | 'softens' | 'insists',
): Phrase[] {
  return Object.entries(groups).flatMap(([how, texts]) => texts.map((text) => phrase(text, { kind, how })));
}

function statingPhrases({ same }: Lists): Phrase[] {
  return same.flatMap((group) => {
    const key = keyOf(group[0] ?? '');
    return group.map((text) => ({ words: wordsOf(text).map(stem), reading: { kind: 'states', key } as const }));
  });
}

function keyOf(text: string): string {
  return wordsOf(text).map(stem).join(' ');
}

function phrase(text: string, reading: WordReading): Phrase {
  return { words: wordsOf(text), reading };
}

function byFirstWord(phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> {
  const longestFirst = phrases.toSorted((a, b) => b.words.length - a.words.length);
  return Map.groupBy(longestFirst, ({ words }) => words[0] ?? '');
}
