import type { Channel } from '../state/directory.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import { Refusal } from './refusal.ts';

/** @throws Refusal `channel_not_found`. A person's id stands for the direct message with that person. */
export function channelOf(state: WorkspaceState, id: string): Channel {
  const channel = state.directory.channel(id.replace(/^#/, ''));
  if (!channel) throw new Refusal('channel_not_found');
  return channel;
}

/** @throws Refusal unless the bot may post there. */
export function postableChannel(state: WorkspaceState, id: string): Channel {
  const channel = channelOf(state, id);
  if (channel.isArchived) throw new Refusal('is_archived');
  const mayPostAnywhere = state.settings.manifest.scopes.includes('chat:write.public');
  if (!channel.botIsMember && !mayPostAnywhere) throw new Refusal('not_in_channel');
  return channel;
}

/** @throws Refusal unless the thread's first message exists there. */
export function checkThread(state: WorkspaceState, channel: string, threadTs: string | undefined) {
  if (threadTs === undefined) return;
  const parent = state.messages.find(channel, threadTs);
  if (!parent || parent.onlyVisibleTo) throw new Refusal('cannot_reply_to_message');
}

/** @throws Refusal `user_not_found`. */
export function personOf(state: WorkspaceState, id: string) {
  const person = state.directory.person(id);
  if (!person || person.id !== id) throw new Refusal('user_not_found');
  return person;
}
