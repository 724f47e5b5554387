import type { WebClient } from '@slack/web-api';
import type { Reply } from '../conversation/conversation.ts';
import type { Message } from '../views/message.ts';
import { withPlainBlocks } from './when-slack-lets.ts';

/** Where a reply goes, and whose question it answers. */
export type Place = { channel: string; thread: string; user: string; isDirect: boolean };

/** Posts in the thread; what concerns the person alone is shown to them alone, unless nobody else is there anyway. */
export async function postReply(client: WebClient, reply: Omit<Reply, 'phrasing'>, place: Place): Promise<void> {
  const { text, blocks, plainBlocks, isPersonal } = reply;
  const post = isPersonal && !place.isDirect ? forOneself(client, place) : forEverybody(client, place);
  await withPlainBlocks({ rich: blocks, plain: plainBlocks }, (chosen) => post({ text, blocks: chosen }));
}

function forOneself(client: WebClient, { channel, thread, user }: Place) {
  return (message: Message) => client.chat.postEphemeral({ channel, thread_ts: thread, user, ...message });
}

function forEverybody(client: WebClient, { channel, thread }: Place) {
  const quiet = { unfurl_links: false, unfurl_media: false };
  return (message: Message) => client.chat.postMessage({ channel, thread_ts: thread, ...quiet, ...message });
}
