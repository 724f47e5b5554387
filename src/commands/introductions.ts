import type { PersonalPreferences } from '../person/preferences.ts';
import { withIntroductionLine } from '../views/introduction-line.ts';
import type { Message } from '../views/message.ts';
import type { Who, WorkspaceId } from '../workspace.ts';

/** One line about us in the first reply that a person gets; decided without waiting for the store, and left out without it. */
export type Introductions = {
  /** The message, with the line under it for somebody who has not read it. */
  introduce(message: Message, who: Who): Message;
  forgetWorkspace(workspace: WorkspaceId): void;
};

type Deps = {
  preferences: Pick<PersonalPreferences, 'introduced' | 'set'>;
  now: () => number;
  onFault: (error: unknown) => void;
};

/** Reads who was introduced before; until that is known, and while it can't be, nobody is. */
export function createIntroductions({ preferences, now, onFault }: Deps): Introductions {
  let known: Set<string> | undefined;
  let isReading = false;
  const read = async () => {
    isReading = true;
    known = await preferences.introduced().then((people) => new Set(people.map(keyOf)), faulty);
    isReading = false;
  };
  const faulty = (error: unknown) => {
    onFault(error);
    return undefined;
  };
  const remember = ({ workspace, user }: Who) =>
    preferences.set(workspace, user, { introducedAt: now() }).catch(onFault);
  void read();
  return {
    introduce: (message, who) => {
      if (known === undefined) {
        if (!isReading) void read();
        return message;
      }
      if (known.has(keyOf(who))) return message;
      known.add(keyOf(who));
      void remember(who);
      return withIntroductionLine(message);
    },
    forgetWorkspace: (workspace) => {
      for (const key of known ?? []) if (key.startsWith(`${workspace} `)) known?.delete(key);
    },
  };
}

function keyOf({ workspace, user }: Who): string {
  return `${workspace} ${user}`;
}
