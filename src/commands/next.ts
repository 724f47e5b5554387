import type { Level } from '../framework/framework.ts';
import { nextLevels } from '../framework/rungs.ts';
import type { Card } from '../views/card.ts';
import { nextLevelCard } from '../views/next-level.ts';
import { noOwnLevelCard } from '../views/own-level.ts';
import { withLevel } from './found-level.ts';
import type { Asked, Subcommand } from './subcommand.ts';

export const next: Subcommand = {
  name: 'next',
  isAboutLevels: true,
  usage: 'next <level>',
  says: 'what changes at the level above, and two things to practise',
  run: (asked) =>
    asked.words === '' ? fromOwnLevel(asked) : withLevel(asked.framework, asked.words, 'next', above(asked)),
};

async function fromOwnLevel(asked: Asked): Promise<Card> {
  const own = await asked.ownLevel();
  return own === undefined ? noOwnLevelCard(asked.framework) : above(asked)(own);
}

function above({ framework }: Asked) {
  return (level: Level) => nextLevelCard(framework, level, nextLevels(framework, level));
}
