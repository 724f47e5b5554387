import * as z from 'zod';
import type { Message } from '../../protocol.ts';
import type { WorkspaceState } from '../../state/workspace-state.ts';
import { contentOf, type GivenContent, LONGEST_TEXT } from '../message-content.ts';
import { messagePayload } from '../message-payload.ts';
import { method, TIER_3 } from '../method.ts';
import { channelOf } from '../reach.ts';
import { Refusal } from '../refusal.ts';
import { given } from './post-messages.ts';

export const update = method({
  name: 'chat.update',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_3,
  arguments: z.object({ channel: z.string(), ts: z.string(), ...given }),
  run({ channel, ts, ...rest }, state) {
    const message = ownMessage(state, channelOf(state, channel).id, ts, 'cant_update_message');
    if (message.stream === 'growing' && state.streams.state(message.channel, ts) === 'growing')
      throw new Refusal('streaming_state_conflict');
    const { findings, ...content } = contentOf(keepingBlocks(rest, message));
    if (content.text.length > LONGEST_TEXT) throw new Refusal('msg_too_long');
    const shown = state.messages.change(message.channel, ts, { ...content, isEdited: true }) ?? message;
    const fields = { channel: message.channel, ts, text: content.text, message: messagePayload(shown, state) };
    return { fields, findings };
  },
});

export const remove = method({
  name: 'chat.delete',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_3,
  arguments: z.object({ channel: z.string(), ts: z.string() }),
  run({ channel, ts }, state) {
    const message = ownMessage(state, channelOf(state, channel).id, ts, 'cant_delete_message');
    state.messages.remove(message.channel, ts);
    return { fields: { channel: message.channel, ts } };
  },
});

/** The bot's own message that everybody in the channel can see: ephemeral ones are out of the Web API's reach. */
function ownMessage({ messages, directory }: WorkspaceState, channel: string, ts: string, otherwise: string): Message {
  const message = messages.find(channel, ts);
  if (!message || message.onlyVisibleTo) throw new Refusal('message_not_found');
  if (message.author !== directory.bot.id) throw new Refusal(otherwise);
  return message;
}

// An update without blocks keeps those that are there; an empty list takes them away.
function keepingBlocks(content: GivenContent, message: Message): GivenContent {
  return content.blocks === undefined && content.markdown_text === undefined
    ? { ...content, blocks: message.blocks }
    : content;
}
