import type { CareerFramework, Level } from './framework.ts';
import { nameWordsKey } from './name-words.ts';
import type { ExternalCode } from './schema.ts';
import { shortNames } from './short-names.ts';
import { titleWords } from './title-words.ts';

/** What a name leads to: one level, or several where a short name fits them all. */
export type NamedLevels = {
  levels: readonly Level[];
  /** Its own name, what outsiders call it, or a shorter form that we derived from the title. */
  kind: 'own' | 'code' | 'short' | 'craft';
  code?: ExternalCode;
};

export type LevelNames = {
  byKey: ReadonlyMap<string, NamedLevels>;
  /** Names typed without spaces ("vicepresident"), to their keys. */
  glued: ReadonlyMap<string, string>;
  words: ReadonlySet<string>;
  /** How those words are spelled, also as the craft ("engineering"), and the word that is meant. */
  spelled: ReadonlyMap<string, string>;
  /** For each word that a name begins with, how many words the longest such name has. */
  longest: ReadonlyMap<string, number>;
};

const known = new WeakMap<CareerFramework, LevelNames>();

/** Every name by which a framework's levels can be called. The framework's own names win over codes, and those over ours. */
export function levelNames(framework: CareerFramework): LevelNames {
  const names = known.get(framework) ?? collect(framework.levels);
  known.set(framework, names);
  return names;
}

function collect(levels: readonly Level[]): LevelNames {
  const byKey = new Map<string, NamedLevels>();
  for (const { key, ...named } of [...ownNames(levels), ...codes(levels), ...derived(levels)]) add(byKey, key, named);
  const keys = [...byKey.keys()];
  const words = new Set(keys.flatMap((key) => key.split(' ')));
  return {
    byKey,
    glued: new Map(keys.filter((key) => key.length > 3).map((key) => [key.replaceAll(' ', ''), key])),
    words,
    spelled: spellings(words),
    longest: longestByFirstWord(keys),
  };
}

function spellings(words: ReadonlySet<string>): Map<string, string> {
  const crafts = [...titleWords().crafts].filter(([, meant]) => words.has(meant));
  return new Map([...crafts, ...[...words].map((word) => [word, word] as const)]);
}

function longestByFirstWord(keys: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const words of keys.map((key) => key.split(' '))) {
    const [first = ''] = words;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return longest;
}

type Name = NamedLevels & { key: string };

function add(names: Map<string, NamedLevels>, key: string, named: NamedLevels): void {
  const before = names.get(key);
  if (before === undefined) names.set(key, named);
  else if (before.kind === named.kind)
    names.set(key, { ...before, levels: [...new Set([...before.levels, ...named.levels])] });
}

function ownNames(levels: readonly Level[]): Name[] {
  return levels.flatMap((level) =>
    [level.id, level.title, ...level.aliases].map((name) => ({
      key: nameWordsKey(name),
      levels: [level],
      kind: 'own',
    })),
  );
}

function codes(levels: readonly Level[]): Name[] {
  return levels.flatMap((level) =>
    level.codes.flatMap((code) =>
      [code.code, spelledOut(code.code)].map(
        (name): Name => ({ key: nameWordsKey(name), levels: [level], kind: 'code', code }),
      ),
    ),
  );
}

/** "L7" is also asked for as "level 7". */
function spelledOut(code: string): string {
  return code.replace(/^L(?=\d)/i, 'level ');
}

function derived(levels: readonly Level[]): Name[] {
  const names = levels.flatMap((level) => shortNames(level.title).map((short) => ({ ...short, level })));
  return names.map(({ words, kind, level }) => ({ key: words.join(' '), levels: [level], kind }));
}
