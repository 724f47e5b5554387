import type { Message } from '../protocol.ts';
import type { Announcer } from './announcer.ts';
import { withBlockIds } from './block-ids.ts';
import type { PracticeClock } from './clock.ts';
import type { Directory } from './directory.ts';
import type { Ids } from './ids.ts';

export interface NewMessage {
  channel: string;
  author: string;
  text: string;
  blocks?: readonly object[];
  threadTs?: string | undefined;
  onlyVisibleTo?: string;
  stream?: Message['stream'];
}

export type MessageChange = Partial<Omit<Message, 'blocks'>> & { blocks?: readonly object[] };

export interface Messages {
  post(message: NewMessage): Message;
  find(channel: string, ts: string): Message | undefined;
  /** Replaces the given fields. Says whether there was such a message. */
  change(channel: string, ts: string, fields: MessageChange): Message | undefined;
  remove(channel: string, ts: string): boolean;
  seenBy(person: string): Message[];
}

/** A workspace that runs for weeks, or under load, forgets its oldest messages. */
const MOST_KEPT = 5000;

export function createMessages(clock: PracticeClock, ids: Ids, directory: Directory, announcer: Announcer): Messages {
  const kept = new Map<string, Message>();

  function store(message: Message): Message {
    kept.set(keyOf(message.channel, message.ts), message);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
    announcer.announce(audienceOf(message), { kind: 'message', message });
    return message;
  }

  function audienceOf(message: Message): readonly string[] {
    return message.onlyVisibleTo ? [message.onlyVisibleTo] : (directory.channel(message.channel)?.members ?? []);
  }

  return {
    post: ({ blocks, threadTs, stream, ...message }) =>
      store({
        ...message,
        ts: ids.timestamp(clock.now()),
        blocks: withBlockIds(blocks ?? [], ids),
        isEdited: false,
        reactions: [],
        ...(threadTs && { threadTs }),
        ...(stream && { stream }),
      }),
    find: (channel, ts) => kept.get(keyOf(channel, ts)),
    change(channel, ts, { blocks, ...fields }) {
      const message = kept.get(keyOf(channel, ts));
      const changed = blocks && { blocks: withBlockIds(blocks, ids) };
      return message && store({ ...message, ...fields, ...changed });
    },
    remove(channel, ts) {
      const message = kept.get(keyOf(channel, ts));
      if (!message) return false;
      kept.delete(keyOf(channel, ts));
      announcer.announce(audienceOf(message), { kind: 'message-removed', channel, ts });
      return true;
    },
    seenBy: (person) => [...kept.values()].filter((message) => audienceOf(message).includes(person)),
  };
}

const keyOf = (channel: string, ts: string) => `${channel} ${ts}`;
