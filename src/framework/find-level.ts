import { findLevelsInText } from './find-levels-in-text.ts';
import type { CareerFramework, Level } from './framework.ts';
import type { LevelMention, ReadAs } from './level-mention.ts';
import { levelNames } from './level-names.ts';
import { mendedWords } from './mended-words.ts';
import { nearestLevels } from './nearest-levels.ts';
import { titleWords } from './title-words.ts';

export type LevelMatch =
  | { kind: 'found'; level: Level; readAs: ReadAs }
  | { kind: 'several'; levels: readonly Level[] }
  | { kind: 'unknown'; query: string; nearest: readonly Level[] };

/** The level whose id, title, alias or code is `query` or stands in it, allowing one typing slip a word; never a guess between two. */
export function findLevel(framework: CareerFramework, query: string): LevelMatch {
  const mentions = findLevelsInText(framework, query).filter(({ isCraft }) => !isCraft);
  const levels = namedLevels(mentions);
  const [level] = levels;
  if (level === undefined) return asOneName(framework, query);
  if (levels.length > 1) return { kind: 'several', levels };
  return { kind: 'found', level, readAs: mentions.find((mention) => mention.levels.includes(level))?.readAs ?? byName };
}

const byName: ReadAs = { kind: 'name' };

function namedLevels(mentions: readonly LevelMention[]): Level[] {
  const named = new Set(mentions.flatMap(({ levels }) => levels));
  return [...named].sort((a, b) => a.rank - b.rank);
}

/** The whole query as a name, where a word of it would mean something else within a sentence: "lead" as a command. */
function asOneName(framework: CareerFramework, query: string): LevelMatch {
  const names = levelNames(framework);
  const words = mendedWords(names, query).filter(({ word }) => !titleWords().surroundings.has(word));
  const named = names.byKey.get(words.map(({ word }) => word).join(' '));
  if (named === undefined) return { kind: 'unknown', query, nearest: nearestLevels(framework, query) };
  const [level, ...others] = named.levels;
  if (level === undefined || others.length > 0) return { kind: 'several', levels: named.levels };
  const slip = words.some(({ mending }) => mending !== 'none');
  return { kind: 'found', level, readAs: slip ? { kind: 'slip', typed: query.trim() } : byName };
}
