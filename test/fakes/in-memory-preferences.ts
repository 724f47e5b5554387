import type { PersonalPreferences, Preferences } from '../../src/person/preferences.ts';
import { type Who, workspaceId } from '../../src/workspace.ts';

/** Preferences that last as long as the test. */
export function inMemoryPreferences(): PersonalPreferences {
  const kept = new Map<string, Preferences>();
  const isIntroduced = ([, { introducedAt }]: [string, Preferences]) => introducedAt !== undefined;
  return {
    introduced: async () =>
      Array.from(kept)
        .filter(isIntroduced)
        .map(([key]) => whoOf(key)),
    get: async (workspace, user) => kept.get(`${workspace} ${user}`) ?? {},
    set: async (workspace, user, changes) => {
      kept.set(`${workspace} ${user}`, { ...kept.get(`${workspace} ${user}`), ...changes });
    },
    clear: async (workspace, user, ...names) => {
      const left = Object.entries(kept.get(`${workspace} ${user}`) ?? {}).filter(
        ([name]) => !names.some((one) => one === name),
      );
      kept.set(`${workspace} ${user}`, Object.fromEntries(left));
    },
  };
}

function whoOf(key: string): Who {
  const [workspace = '', user = ''] = key.split(' ');
  return { workspace: workspaceId(...(workspace.split(':') as [string, string])), user };
}
