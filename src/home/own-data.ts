import type { PersonalData } from '../person/personal-data.ts';
import type { Poster } from '../poster.ts';
import { section } from '../views/card-message.ts';
import type { Message } from '../views/message.ts';
import { storedMessages } from '../views/stored-about-person.ts';
import type { Who } from '../workspace.ts';

export type OwnData = {
  /** Everything that is stored about a person, for a window; what is too long for one comes by direct message. */
  showStored(who: Who): Promise<Message>;
};

export type OwnDataDeps = { personalData: PersonalData; poster: Poster };

export function createOwnData({ personalData, poster }: OwnDataDeps): OwnData {
  return {
    showStored: async ({ workspace, user }) => {
      const [first = plain('Nothing.'), ...more] = storedMessages(await personalData.exportPerson(workspace, user));
      if (more.length === 0) return first;
      for (const message of [first, ...more]) await poster.post({ kind: 'person', user }, message);
      return plain('That is more than a window takes: I have sent it to you as direct messages.');
    },
  };
}

function plain(text: string): Message {
  return { text, blocks: [section(text)] };
}
