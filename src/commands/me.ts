import type { Level } from '../framework/framework.ts';
import type { PersonalPreferences } from '../person/preferences.ts';
import type { Card } from '../views/card.ts';
import { noOwnLevelCard, ownLevelCard, ownLevelClearedCard } from '../views/own-level.ts';
import { withLevel } from './found-level.ts';
import type { Asked, Subcommand } from './subcommand.ts';

const clearing = ['clear', 'forget', 'none', 'reset', 'delete', 'remove'];

/** `/ladder me`: a person's own level, set by them and seen by nobody else. */
export function me(preferences: PersonalPreferences): Subcommand {
  return {
    name: 'me',
    isAboutLevels: true,
    usage: 'me <level>',
    says: 'set your own level, privately; `me` shows it, `me clear` forgets it',
    run: async (asked) => {
      if (asked.words === '') return show(preferences, asked);
      if (clearing.includes(asked.words.toLowerCase())) return clear(preferences, asked);
      return withLevel(asked.framework, asked.words, 'me', (level) => set(preferences, asked, level));
    },
  };
}

/** Whichever ladder it is of: a person has one level. */
async function show(preferences: PersonalPreferences, { who, framework, frameworks }: Asked): Promise<Card> {
  const { level: own } = await preferences.get(who.workspace, who.user);
  const owner = frameworks.all.find(({ id }) => id === own?.framework);
  const level = owner?.levels.find(({ id }) => id === own?.level);
  return owner === undefined || level === undefined ? noOwnLevelCard(framework) : ownLevelCard(owner, level);
}

async function set(preferences: PersonalPreferences, { who, framework }: Asked, level: Level): Promise<Card> {
  await preferences.set(who.workspace, who.user, { level: { framework: framework.id, level: level.id } });
  return ownLevelCard(framework, level);
}

async function clear(preferences: PersonalPreferences, { who, framework }: Asked): Promise<Card> {
  await preferences.clear(who.workspace, who.user, 'level');
  return ownLevelClearedCard(framework);
}
