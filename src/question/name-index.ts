import { stem } from '../language/stem.ts';
import { plainWords } from './plain-words.ts';

/** Names of entries, to be found in plain words whatever their endings. */
export type NameIndex<Entry> = ReadonlyMap<string, readonly { stems: readonly string[]; entry: Entry }[]>;

/** Where an entry's name stands in the words, and over how many of them. */
export type FoundName<Entry> = { entry: Entry; at: number; length: number };

export function nameIndex<Entry>(
  entries: readonly Entry[],
  namesOf: (entry: Entry) => readonly string[],
): NameIndex<Entry> {
  const named = entries.flatMap((entry) =>
    namesOf(entry).map((name) => ({ stems: stemsOf(plainWords(name, [])), entry })),
  );
  const known = named.filter(({ stems }) => stems.length > 0).sort((a, b) => b.stems.length - a.stems.length);
  return Map.groupBy(known, ({ stems }) => stems[0] ?? '');
}

/** The entries named in the words, from left to right, the longest name first; one entry once. */
export function findNames<Entry>(index: NameIndex<Entry>, words: readonly string[]): FoundName<Entry>[] {
  const stems = stemsOf(words);
  const found: FoundName<Entry>[] = [];
  for (let at = 0; at < stems.length; ) {
    const name = index
      .get(stems[at] ?? '')
      ?.find((known) => known.stems.every((part, offset) => stems[at + offset] === part));
    if (name !== undefined && !found.some(({ entry }) => entry === name.entry))
      found.push({ entry: name.entry, at, length: name.stems.length });
    at += name?.stems.length ?? 1;
  }
  return found;
}

function stemsOf(words: readonly string[]): string[] {
  return words.map(stem);
}
