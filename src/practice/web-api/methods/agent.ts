import * as z from 'zod';
import type { WorkspaceState } from '../../state/workspace-state.ts';
import { nested } from '../arguments.ts';
import { method, SPECIAL_TIER, TIER_3, TIER_4 } from '../method.ts';
import { channelOf, checkThread } from '../reach.ts';
import { Refusal } from '../refusal.ts';

const SessionTitle = z.string().min(1).max(200);
const inThread = { channel_id: z.string(), thread_ts: z.string() };

export const setSuggestedPrompts = method({
  name: 'assistant.threads.setSuggestedPrompts',
  token: 'bot',
  scopes: ['assistant:write'],
  perMinute: TIER_4,
  arguments: z.object({
    channel_id: z.string(),
    thread_ts: z.string().optional(),
    title: z.string().default(''),
    prompts: nested(
      z
        .array(z.object({ title: z.string(), message: z.string() }))
        .min(1)
        .max(4),
    ),
  }),
  run({ channel_id: channel, thread_ts: threadTs, title, prompts }, state) {
    const { id } = agentChannel(state, channel, 'not_agent_app');
    // With a thread_ts an agent app shows nothing, and Slack does not say so.
    if (threadTs === undefined) state.sessions.suggest({ channel: id, title, prompts });
    return { fields: {} };
  },
});

export const setThreadStatus = method({
  name: 'assistant.threads.setStatus',
  token: 'bot',
  scopes: ['chat:write', 'assistant:write'],
  perMinute: SPECIAL_TIER,
  arguments: z.object({
    ...inThread,
    status: z.string(),
    loading_messages: nested(z.array(z.string()).min(1).max(10)).optional(),
  }),
  run({ channel_id: channel, thread_ts: threadTs, status: statusText, loading_messages: loading = [] }, state) {
    const { id } = channelOf(state, channel);
    if (!state.messages.find(id, threadTs)) throw new Refusal('invalid_thread_ts');
    const status = statusText === '' ? 'active' : 'processing';
    state.sessions.set(id, threadTs, { status, statusText, loadingMessages: loading });
    return { fields: {} };
  },
});

export const setSessionStatus = method({
  name: 'agents.sessions.setStatus',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_3,
  arguments: z.object({
    ...inThread,
    status: z.enum(['processing', 'active', 'suspended', 'closed']),
    title: SessionTitle.optional(),
    initiator_user_id: z.string().optional(),
  }),
  run({ channel_id: channel, thread_ts: threadTs, status, title = '' }, state) {
    const { id } = agentChannel(state, channel, 'feature_disabled');
    checkThread(state, id, threadTs);
    state.sessions.set(id, threadTs, { status, title, statusText: '' });
    return { fields: {} };
  },
});

export const renameSession = method({
  name: 'agents.sessions.rename',
  token: 'bot',
  scopes: ['chat:write'],
  perMinute: TIER_3,
  arguments: z.object({ ...inThread, title: SessionTitle }),
  run({ channel_id: channel, thread_ts: threadTs, title }, state) {
    const { id } = agentChannel(state, channel, 'feature_disabled');
    checkThread(state, id, threadTs);
    if (!state.sessions.rename(id, threadTs, title)) throw new Refusal('session_not_found');
    return { fields: {} };
  },
});

function agentChannel(state: WorkspaceState, channel: string, otherwise: string) {
  if (!state.settings.manifest.isAgent) throw new Refusal(otherwise);
  return channelOf(state, channel);
}
