import type { Change, Snapshot } from '../../protocol.ts';

/** The snapshot with one entity replaced by what it now is, or added; everything else keeps its identity. */
export function applyChange(snapshot: Snapshot, change: Change): Snapshot {
  switch (change.kind) {
    case 'message':
      return { ...snapshot, messages: replaced(snapshot.messages, change.message, isSameMessage) };
    case 'message-removed':
      return { ...snapshot, messages: snapshot.messages.filter((message) => !isSameMessage(message, change)) };
    case 'conversation':
      return { ...snapshot, conversations: replaced(snapshot.conversations, change.conversation, hasSameId) };
    case 'session':
      return { ...snapshot, sessions: replaced(snapshot.sessions, change.session, isSameThread) };
    case 'prompts':
      return { ...snapshot, prompts: replaced(snapshot.prompts, change.prompts, isSameChannel) };
    case 'exchange':
      return { ...snapshot, exchanges: replaced(snapshot.exchanges, change.exchange, hasSameId) };
    case 'home':
      return { ...snapshot, home: change.home };
    case 'modals':
      return { ...snapshot, modals: change.modals };
    case 'clock':
      return { ...snapshot, clock: change.clock };
    case 'bot':
      return { ...snapshot, bot: change.bot };
    case 'manifest':
      return { ...snapshot, commands: change.commands, shortcuts: change.shortcuts };
    case 'failure':
      return snapshot;
  }
}

function replaced<Entity>(list: Entity[], entity: Entity, isSame: (one: Entity, other: Entity) => boolean): Entity[] {
  // What changes is nearly always among the newest, which stand last.
  const index = list.findLastIndex((one) => isSame(one, entity));
  return index === -1 ? [...list, entity] : list.with(index, entity);
}

type Keyed = { channel: string; ts: string };
const isSameMessage = (one: Keyed, other: Keyed) => one.ts === other.ts && one.channel === other.channel;
const hasSameId = (one: { id: string }, other: { id: string }) => one.id === other.id;
const isSameChannel = (one: { channel: string }, other: { channel: string }) => one.channel === other.channel;
const isSameThread = (one: { channel: string; threadTs: string }, other: { channel: string; threadTs: string }) =>
  one.threadTs === other.threadTs && one.channel === other.channel;
