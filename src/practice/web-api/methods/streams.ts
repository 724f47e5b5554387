import * as z from 'zod';
import { checkBlocks } from '../../block-kit/check-blocks.ts';
import { Chunk } from '../../state/chunk.ts';
import type { StreamMode } from '../../state/streams.ts';
import type { WorkspaceState } from '../../state/workspace-state.ts';
import { nested } from '../arguments.ts';
import { messagePayload } from '../message-payload.ts';
import { method, TIER_2, TIER_4 } from '../method.ts';
import { channelOf, checkThread, personOf, postableChannel } from '../reach.ts';
import { Refusal } from '../refusal.ts';

const streamed = { markdown_text: z.string().max(12_000).optional(), chunks: nested(z.array(Chunk)).optional() };
const place = { channel: z.string(), ts: z.string() };

export const startStream = method({
  name: 'chat.startStream',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_2,
  arguments: z.object({
    channel: z.string(),
    thread_ts: z.string(),
    recipient_user_id: z.string().optional(),
    recipient_team_id: z.string().optional(),
    task_display_mode: z.enum(['timeline', 'plan', 'dense']).optional(),
    ...streamed,
  }),
  run({ channel, thread_ts: threadTs, ...rest }, state) {
    const { id, kind } = postableChannel(state, channel);
    checkThread(state, id, threadTs);
    if (kind === 'channel') checkRecipient(state, rest.recipient_user_id, rest.recipient_team_id);
    const contents = contentsOf(rest);
    const author = state.directory.bot.id;
    const message = state.messages.post({ channel: id, author, threadTs, text: '', stream: 'growing' });
    state.streams.begin(message);
    if (contents) state.streams.append(id, message.ts, contents.mode, contents.chunks);
    state.sessions.set(id, threadTs, { status: 'processing' });
    return { fields: { channel: id, ts: message.ts, ...stopWarning(state) } };
  },
});

export const appendStream = method({
  name: 'chat.appendStream',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_4,
  arguments: z.object({ ...place, ...streamed }),
  run({ channel, ts, ...rest }, state) {
    const { id } = channelOf(state, channel);
    const contents = contentsOf(rest);
    if (!contents) throw new Refusal('no_text');
    checkGrowing(state, id, ts);
    if (state.streams.state(id, ts) === 'stopped-by-person') throw new Refusal('stopped_by_user');
    append(state, id, ts, contents);
    return { fields: { channel: id, ts } };
  },
});

export const stopStream = method({
  name: 'chat.stopStream',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_2,
  arguments: z.object({
    ...place,
    ...streamed,
    blocks: nested(z.unknown()).optional(),
    session_status: z.enum(['processing', 'active', 'suspended', 'closed']).default('active'),
  }),
  run({ channel, ts, blocks, session_status: status, ...rest }, state) {
    const { id } = channelOf(state, channel);
    const contents = contentsOf(rest);
    const last = blocks === undefined ? [] : lastBlocks(blocks);
    checkGrowing(state, id, ts);
    if (contents) append(state, id, ts, contents);
    const mode = state.streams.mode(id, ts) ?? 'chunks';
    if (last.length > 0)
      state.streams.append(id, ts, mode, [{ type: 'blocks', blocks: last.map((block) => ({ ...block })) }]);
    const message = state.streams.finish(id, ts);
    if (!message) throw new Refusal('message_not_found');
    if (message.threadTs) state.sessions.set(id, message.threadTs, { status });
    return { fields: { channel: id, ts, message: messagePayload(message, state) } };
  },
});

interface Contents {
  mode: StreamMode;
  chunks: Chunk[];
}

function contentsOf({
  markdown_text: text,
  chunks,
}: {
  markdown_text?: string | undefined;
  chunks?: Chunk[] | undefined;
}) {
  if (text !== undefined && chunks !== undefined) throw new Refusal('markdown_text_conflict');
  if (text !== undefined) return { mode: 'text', chunks: [{ type: 'markdown_text', text }] } satisfies Contents;
  if (chunks === undefined || chunks.length === 0) return null;
  const blocks = chunks.flatMap((chunk) => (chunk.type === 'blocks' ? chunk.blocks : []));
  const findings = checkBlocks(blocks, 'message', '/chunks/blocks');
  if (findings.length > 0) throw new Refusal('invalid_blocks', findings);
  return { mode: 'chunks', chunks } satisfies Contents;
}

function append(state: WorkspaceState, channel: string, ts: string, { mode, chunks }: Contents) {
  const fixed = state.streams.mode(channel, ts);
  if (fixed !== null && fixed !== mode) throw new Refusal('streaming_mode_mismatch');
  state.streams.append(channel, ts, mode, chunks);
}

function lastBlocks(blocks: unknown): object[] {
  const findings = checkBlocks(blocks, 'message');
  if (findings.length > 0 || !Array.isArray(blocks)) throw new Refusal('invalid_blocks', findings);
  return blocks;
}

function checkGrowing(state: WorkspaceState, channel: string, ts: string) {
  const message = state.messages.find(channel, ts);
  if (!message) throw new Refusal('message_not_found');
  if (message.author !== state.directory.bot.id) throw new Refusal('message_not_owned_by_app');
  if (state.streams.state(channel, ts) === 'none') throw new Refusal('message_not_in_streaming_state');
}

function checkRecipient(state: WorkspaceState, user: string | undefined, team: string | undefined) {
  if (user === undefined) throw new Refusal('missing_recipient_user_id');
  if (team === undefined) throw new Refusal('missing_recipient_team_id');
  personOf(state, user);
  if (team !== state.settings.team.id) throw new Refusal('team_not_found');
}

function stopWarning({ settings }: WorkspaceState) {
  const isSubscribed = settings.manifest.events.includes('agent_session_stopped');
  return isSubscribed ? {} : { warning: 'missing_agent_session_stopped_event_subscription' };
}
