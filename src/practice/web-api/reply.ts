import * as z from 'zod';
import type { Finding } from '../exchange.ts';
import type { ResponseGrant, WorkspaceState } from '../state/workspace-state.ts';
import { type Content, contentOf } from './message-content.ts';

/** What a bot says inside the acknowledgement of a command, or through a response_url. */
export const Reply = z.object({
  text: z.string().optional(),
  blocks: z.unknown().optional(),
  response_type: z.enum(['ephemeral', 'in_channel']).default('ephemeral'),
  replace_original: z.boolean().default(false),
  delete_original: z.boolean().default(false),
  thread_ts: z.string().optional(),
});
export type Reply = z.infer<typeof Reply>;

/** Shows it to the person, or to the channel. @throws Refusal for what Slack refuses; returns what is merely risky. */
export function giveReply(state: WorkspaceState, grant: ResponseGrant, given: Reply): Finding[] {
  const { original } = grant;
  if (given.delete_original) {
    if (original) state.messages.remove(original.channel, original.ts);
    return [];
  }
  const { findings, ...content } = contentOf(given);
  if (given.replace_original && original)
    state.messages.change(original.channel, original.ts, { ...content, isEdited: true });
  else postReply(state, grant, given, content);
  return findings;
}

function postReply(
  { messages, directory }: WorkspaceState,
  { person, channel, ...grant }: ResponseGrant,
  given: Reply,
  content: Omit<Content, 'findings'>,
) {
  const threadTs = given.thread_ts ?? grant.threadTs;
  const audience = given.response_type === 'in_channel' ? {} : { onlyVisibleTo: person };
  messages.post({ channel, author: directory.bot.id, threadTs, ...audience, ...content });
}
