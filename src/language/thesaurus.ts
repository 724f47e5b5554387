import * as z from 'zod';
import { shippedWords } from './shipped-words.ts';
import { stem } from './stem.ts';
import { tokensOf } from './tokens.ts';

type Phrase = { stems: readonly string[]; group: string };

/** Phrases of the thesaurus by their first stem. */
const phrases = shippedWords(
  'thesaurus.yml',
  z.record(z.string(), z.array(z.string())).transform((groups) => {
    const all = Object.entries(groups).flatMap(([group, names]) =>
      names.map((name): Phrase => ({ stems: tokensOf(name).map(({ word }) => stem(word)), group })),
    );
    return Map.groupBy(all, ({ stems }) => stems[0] ?? '');
  }),
);

/** Whether a stem begins a word or phrase of the thesaurus. */
export function isInThesaurus(stem: string): boolean {
  return phrases().has(stem);
}

/** For each stem, the groups of which a word or phrase begins there, and those of phrases that began before. */
export function meaningsOf(stems: readonly string[]): { begins: string[]; continues: string[] }[] {
  const meanings = stems.map(() => ({ begins: new Set<string>(), continues: new Set<string>() }));
  stems.forEach((first, at) => {
    for (const phrase of phrases().get(first) ?? []) {
      if (!phrase.stems.every((part, offset) => stems[at + offset] === part)) continue;
      for (const offset of phrase.stems.keys())
        meanings[at + offset]?.[offset === 0 ? 'begins' : 'continues'].add(phrase.group);
    }
  });
  return meanings.map(({ begins, continues }) => ({ begins: [...begins], continues: [...continues] }));
}
