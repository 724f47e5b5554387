import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels, pathBetween } from '../framework/rungs.ts';
import type { Card } from '../views/card.ts';
import { nextLevelCard } from '../views/next-level.ts';
import { noPathCard, pathCard } from '../views/path.ts';
import { severalLevelsCard, unknownLevelCard } from '../views/which-level.ts';
import { noSuchLevel } from './found-level.ts';
import { namedLevels } from './named-levels.ts';
import type { Asked, Subcommand } from './subcommand.ts';

export const path: Subcommand = {
  name: 'path',
  isAboutLevels: true,
  usage: 'path <lowest> to <above>',
  says: 'rung by rung from one level to another',
  run: (asked) => {
    const { framework } = asked;
    const { levels, unclear, unread } = namedLevels(framework, asked.words);
    const named = ['path', ...levels.map(({ id }) => id)].join(' ');
    if (unclear.length > 0) return severalLevelsCard(framework, unclear, named);
    const [one, other] = levels;
    if (one !== undefined && other !== undefined) return between(framework, one, other);
    if (unread !== '') return noSuchLevel(framework, unread, named);
    return fromOwnLevel(asked, one, named);
  },
};

/** With one level named, the way there from the person's own. */
async function fromOwnLevel({ framework, ownLevel }: Asked, to: Level | undefined, named: string): Promise<Card> {
  const own = await ownLevel();
  if (own === undefined || to === undefined) return fromWhere(framework, to, named);
  return own.id === to.id ? nextLevelCard(framework, own, nextLevels(framework, own)) : between(framework, own, to);
}

function fromWhere(framework: CareerFramework, to: Level | undefined, named: string): Card {
  const others = framework.levels.filter((level) => level !== to);
  return unknownLevelCard(framework, { query: '', nearest: others }, named);
}

function between(framework: CareerFramework, one: Level, other: Level): Card {
  const rungs = pathBetween(framework, one, other) ?? pathBetween(framework, other, one);
  return rungs === undefined ? noPathCard(framework, one, other) : pathCard(framework, rungs);
}
