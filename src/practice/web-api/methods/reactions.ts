import * as z from 'zod';
import type { Message } from '../../protocol.ts';
import { method, TIER_3 } from '../method.ts';
import { channelOf } from '../reach.ts';
import { Refusal } from '../refusal.ts';

export const addReaction = method({
  name: 'reactions.add',
  token: 'bot',
  scopes: ['reactions:write'],
  perMinute: TIER_3,
  arguments: z.object({ channel: z.string(), timestamp: z.string(), name: z.string() }),
  run({ channel, timestamp, name }, { messages, directory, ...state }) {
    const { id } = channelOf({ messages, directory, ...state }, channel);
    const message = messages.find(id, timestamp);
    if (!message || message.onlyVisibleTo) throw new Refusal('message_not_found');
    messages.change(id, timestamp, { reactions: withReaction(message.reactions, name, directory.bot.id) });
    return { fields: {} };
  },
});

function withReaction(reactions: Message['reactions'], name: string, by: string): Message['reactions'] {
  const there = reactions.find((reaction) => reaction.name === name);
  if (there?.by.includes(by)) throw new Refusal('already_reacted');
  const others = reactions.filter((reaction) => reaction.name !== name);
  return [...others, { name, by: [...(there?.by ?? []), by] }];
}
