import type { Message, OpenView, Snapshot } from '../protocol.ts';
import { reaches } from '../state/announcer.ts';
import { snapshotFor } from '../state/snapshot.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import { nextPicked } from './waits.ts';

export type Sight = ReturnType<typeof sightOf>;

const anything = () => true;

/** What this person sees now, and what they come to see. */
export function sightOf(state: WorkspaceState, person: string) {
  const snapshot = (): Snapshot => snapshotFor(state, person, false);
  const modal = () => snapshot().modals.at(-1) ?? null;
  const name = state.directory.person(person)?.name;

  /** The first message that fits, there already or the next one to come. */
  async function sees(fits: (message: Message) => boolean): Promise<Message> {
    const there = snapshot().messages.find(fits);
    if (there) return there;
    return nextPicked(state.announcer, `a message that ${name} sees`, (change, audience) =>
      change.kind === 'message' && reaches(audience, person) && fits(change.message) ? change.message : undefined,
    );
  }

  return {
    snapshot,
    sees,
    /** The modal on top. */
    modal,
    home: () => snapshot().home,
    messages: (channel: string) =>
      snapshot().messages.filter((message) => message.channel === channelId(state, channel)),
    /** The bot's first answer in the thread of that message. */
    answerTo: ({ ts, threadTs = ts }: Message) =>
      sees((one) => one.author === state.directory.bot.id && one.threadTs === threadTs && one.ts > ts),
    /** The modal on top, once there is one that fits. */
    async opens(fits: (modal: OpenView) => boolean = anything): Promise<OpenView> {
      const open = modal();
      if (open && fits(open)) return open;
      return nextPicked(state.announcer, `a modal that ${name} sees`, (change, audience) =>
        change.kind === 'modals' && reaches(audience, person) ? change.modals.slice(-1).find(fits) : undefined,
      );
    },
    /** Home, once it fits. */
    async homeShows(fits: (home: OpenView) => boolean = anything): Promise<OpenView> {
      const home = snapshot().home;
      if (home && fits(home)) return home;
      return nextPicked(state.announcer, `the Home of ${name}`, (change, audience) =>
        change.kind === 'home' && reaches(audience, person) && fits(change.home) ? change.home : undefined,
      );
    },
  };
}

/** Of a channel's name without #, or of its id. */
export function channelId({ directory }: WorkspaceState, name: string): string {
  const channel = directory.channel(name);
  if (!channel) throw new Error(`There is no channel ${name}`);
  return channel.id;
}
