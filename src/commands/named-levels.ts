import { findLevelsInText } from '../framework/find-levels-in-text.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { LevelMention } from '../framework/level-mention.ts';
import { titleWords } from '../framework/title-words.ts';
import { tokensOf } from '../language/tokens.ts';

export type NamedLevels = {
  /** Each once, from left to right. */
  levels: readonly Level[];
  /** What a name among the words fits that fits several; empty where every name is clear. */
  unclear: readonly Level[];
  /** The words that name nothing here. */
  unread: string;
};

/** The levels that a command names: by ids alone ("senior staff" is two of them), or as people write names. */
export function namedLevels(framework: CareerFramework, words: string): NamedLevels {
  const byIds = levelsByIds(framework, words);
  if (byIds.length > 0) return { levels: byIds, unclear: [], unread: '' };
  const mentions = findLevelsInText(framework, words);
  const levels = new Set(mentions.flatMap((mention) => (mention.levels.length === 1 ? mention.levels : [])));
  const unclear = mentions.find((mention) => mention.levels.length > 1 && !(mention.isCraft && levels.size > 1));
  return { levels: [...levels], unclear: unclear?.levels ?? [], unread: unreadWords(words, mentions) };
}

const joints = /\s+(?:to|vs|versus|and)\s+/;

/** Nothing where any part is no id: an id may be a word of another level's name. */
function levelsByIds({ levels }: CareerFramework, words: string): Level[] {
  const lower = words.toLowerCase();
  const parts = new Set(joints.test(lower) ? lower.split(joints) : lower.split(/\s+/));
  const named = [...parts].map((part) => levels.find(({ id }) => id === part));
  return named.every((level) => level !== undefined) ? named : [];
}

const filling = new Set([
  ...['and', 'or', 'to', 'vs', 'versus', 'with', 'then', 'from', 'between', 'against', 'of', 'for', 'in', 'on'],
  ...['i', 'am', 'my', 'mine', 'own', 'current', 'levels', 'roles', 'ladder'],
]);

function unreadWords(words: string, mentions: readonly LevelMention[]): string {
  const isRead = (start: number) => mentions.some((mention) => start >= mention.start && start < mention.end);
  return tokensOf(words)
    .filter(({ word, start }) => !isRead(start) && !filling.has(word) && !titleWords().surroundings.has(word))
    .map(({ typed }) => typed)
    .join(' ');
}
