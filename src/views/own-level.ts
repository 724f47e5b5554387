import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels } from '../framework/rungs.ts';
import { type Card, edition, look, sentence } from './card.ts';

/** The level that a person chose as their own. Nobody else ever sees this card. */
export function ownLevelCard(framework: CareerFramework, level: Level): Card {
  const [next] = nextLevels(framework, level);
  return {
    title: `Your level: ${level.title}`,
    context: [edition(framework)],
    body: [sentence('You set this yourself, only you see it, and /ladder next and /ladder compare start from it.')],
    footer: [],
    buttons: [
      look(level.title, `${framework.id} ${level.id}`),
      ...(next === undefined ? [] : [look(`What changes at ${next.title}`, `${framework.id} next ${level.id}`)]),
      look('Forget my level', 'me clear'),
    ],
  };
}

/** For one who has set no level: how to, with a button a level. */
export function noOwnLevelCard(framework: CareerFramework): Card {
  return {
    title: 'Which level are you?',
    context: [edition(framework)],
    body: [sentence('You have set no level. It is your own note: only you see it, and you can clear it at any time.')],
    footer: ['/ladder me <level> sets it, /ladder me clear forgets it.'],
    buttons: framework.levels.slice(0, 24).map(({ id, title }) => look(title, `${framework.id} me ${id}`)),
  };
}

export function ownLevelClearedCard(framework: CareerFramework): Card {
  return {
    title: 'Forgotten',
    context: [edition(framework)],
    body: [sentence('I no longer know your level.')],
    footer: [],
    buttons: [look('All levels', framework.id)],
  };
}
