import * as z from 'zod';
import type { WorkspaceState } from '../../state/workspace-state.ts';
import { Flag, nested } from '../arguments.ts';
import type { Content } from '../message-content.ts';
import { contentOf, LONGEST_TEXT } from '../message-content.ts';
import { messagePayload } from '../message-payload.ts';
import { method, SPECIAL_TIER, TIER_4 } from '../method.ts';
import { checkThread, personOf, postableChannel } from '../reach.ts';
import { Refusal } from '../refusal.ts';

export const given = {
  text: z.string().optional(),
  blocks: nested(z.unknown()).optional(),
  markdown_text: z.string().optional(),
};

export const postMessage = method({
  name: 'chat.postMessage',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: SPECIAL_TIER,
  arguments: z.object({
    channel: z.string(),
    thread_ts: z.string().optional(),
    reply_broadcast: Flag.optional(),
    unfurl_links: Flag.optional(),
    unfurl_media: Flag.optional(),
    metadata: nested(z.object({ event_type: z.string(), event_payload: z.record(z.string(), z.unknown()) })).optional(),
    ...given,
  }),
  run({ channel, thread_ts: threadTs, ...rest }, state) {
    const { id } = postableChannel(state, channel);
    checkThread(state, id, threadTs);
    const { findings, ...content } = contentOf(rest);
    const message = state.messages.post({
      channel: id,
      author: state.directory.bot.id,
      threadTs,
      ...truncated(content),
    });
    if (threadTs) clearLegacyStatus(state, id, threadTs);
    return { fields: { channel: id, ts: message.ts, message: messagePayload(message, state) }, findings };
  },
});

export const postEphemeral = method({
  name: 'chat.postEphemeral',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_4,
  arguments: z.object({ channel: z.string(), user: z.string(), thread_ts: z.string().optional(), ...given }),
  run({ channel, user, thread_ts: threadTs, ...rest }, state) {
    const { id, members } = postableChannel(state, channel);
    const person = personOf(state, user);
    if (!members.includes(person.id)) throw new Refusal('user_not_in_channel');
    const { findings, ...content } = contentOf(rest);
    if (content.text.length > LONGEST_TEXT) throw new Refusal('msg_too_long');
    const author = state.directory.bot.id;
    const { ts } = state.messages.post({ channel: id, author, threadTs, onlyVisibleTo: person.id, ...content });
    return { fields: { message_ts: ts }, findings };
  },
});

function truncated({ text, blocks }: Omit<Content, 'findings'>) {
  return { text: text.slice(0, LONGEST_TEXT), blocks };
}

// The older way to show "is thinking…" ends by itself with the reply; a session that is `processing` does not.
function clearLegacyStatus({ sessions }: WorkspaceState, channel: string, threadTs: string) {
  if (sessions.find(channel, threadTs)?.statusText)
    sessions.set(channel, threadTs, { status: 'active', statusText: '', loadingMessages: [] });
}
