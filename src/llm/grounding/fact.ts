import type { CareerFramework } from '../../framework/framework.ts';
import { stem } from '../../language/stem.ts';
import type { Ground } from './ground.ts';
import { polarities } from './polarity.ts';
import { readWords } from './read-words.ts';
import type { Word } from './word.ts';

/** One sentence of a chosen line, read word by word. */
export type Fact = {
  ground: Ground;
  words: readonly Word[];
  /** The words that state something, in order, with what a sentence must agree with. */
  stated: readonly StatedPlace[];
  /** Words that are the line's name ("Dive Deep: …") or its reach ("at every level"): they may stand anywhere. */
  nameKeys: ReadonlySet<string>;
};

export type StatedPlace = {
  key: string;
  /** Where in `words`. */
  at: number;
  isDenied: boolean;
};

export function factsOf(framework: CareerFramework, ground: Ground): Fact[] {
  const { name, meaning } = nameAndMeaning(framework, ground);
  const nameKeys = new Set([
    ...statedKeys(framework, name),
    ...(ground.owner === 'every' ? ['every', 'each'].map(stem) : []),
  ]);
  return sentencesOf(meaning).map((sentence) => {
    const words = readWords(framework, sentence);
    return { ground, words, stated: statedPlaces(words), nameKeys };
  });
}

/** The words that state something, levels among them. */
export function statedPlaces(words: readonly Word[]): StatedPlace[] {
  const denied = polarities(words);
  return words.flatMap((word, at) => {
    const isDenied = denied[at] === true;
    if (word.kind === 'states') return [{ key: word.key, at, isDenied }];
    if (word.kind !== 'level') return [];
    if (word.levels.length === 0) return [{ key: craftKey, at, isDenied }];
    return word.levels.map(({ id }) => ({ key: levelKey(id), at, isDenied }));
  });
}

/** Of a name that many levels share. */
export const craftKey = '<>';

export function levelKey(id: string): string {
  return `<${id}>`;
}

function nameAndMeaning(
  { principles, glossary }: CareerFramework,
  { line }: Ground,
): { name: string; meaning: string } {
  const name =
    principles.find(({ id }) => id === line.id)?.title ?? glossary.find(({ id }) => id === line.id)?.term ?? '';
  const meaning = name !== '' && line.text.startsWith(`${name}: `) ? line.text.slice(name.length + 2) : line.text;
  return { name, meaning };
}

function statedKeys(framework: CareerFramework, text: string): string[] {
  return statedPlaces(readWords(framework, text)).map(({ key }) => key);
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}
