import { findLevel, type LevelMatch } from '../framework/find-level.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { nearestLevels } from '../framework/nearest-levels.ts';
import type { Card } from '../views/card.ts';
import { severalLevelsCard, unknownLevelCard } from '../views/which-level.ts';

/** The level that `words` name. An id is that level's alone, whatever else it may mean: buttons rely on it. */
export function findByIdOrName(framework: CareerFramework, words: string): LevelMatch {
  const level = framework.levels.find(({ id }) => id === words.toLowerCase());
  return level === undefined ? findLevel(framework, words) : { kind: 'found', level, readAs: { kind: 'name' } };
}

/** Draws the one level that `words` name; asks which where there are several, and names the nearest where there is none. */
export function withLevel<Drawn>(
  framework: CareerFramework,
  words: string,
  subcommand: string,
  draw: (level: Level) => Drawn,
): Drawn | Card {
  const match = findByIdOrName(framework, words);
  switch (match.kind) {
    case 'found':
      return draw(match.level);
    case 'several':
      return severalLevelsCard(framework, match.levels, subcommand);
    case 'unknown':
      return noSuchLevel(framework, words, subcommand);
  }
}

/** The levels nearest to what was typed, or, where nothing was, those that there are. */
export function noSuchLevel(framework: CareerFramework, query: string, subcommand: string): Card {
  const nearest = query === '' ? framework.levels : nearestLevels(framework, query);
  return unknownLevelCard(framework, { query, nearest }, subcommand);
}
