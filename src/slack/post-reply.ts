import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Reply } from '../conversation/conversation.ts';
import type { Message } from '../views/message.ts';

const tries = 3;

type Place = { channel: string; thread: string; user: string; isDirect: boolean };

/** Posts in the thread; what concerns the person alone is shown to them alone, unless nobody else is there anyway. */
export async function postReply(client: WebClient, reply: Reply, place: Place): Promise<void> {
  const { text, blocks, plainBlocks, isPersonal } = reply;
  const post = isPersonal && !place.isDirect ? forOneself(client, place) : forEverybody(client, place);
  try {
    await whenSlackLets(() => post({ text, blocks }));
  } catch (error) {
    if (!isRefusedBlock(error)) throw error;
    await whenSlackLets(() => post({ text, blocks: plainBlocks }));
  }
}

function forOneself(client: WebClient, { channel, thread, user }: Place) {
  return (message: Message) => client.chat.postEphemeral({ channel, thread_ts: thread, user, ...message });
}

function forEverybody(client: WebClient, { channel, thread }: Place) {
  const quiet = { unfurl_links: false, unfurl_media: false };
  return (message: Message) => client.chat.postMessage({ channel, thread_ts: thread, ...quiet, ...message });
}

/** An older or smaller surface refuses a newer block, and the whole message with it. */
function isRefusedBlock(error: unknown): boolean {
  return error instanceof WebAPIPlatformError && error.data.error.startsWith('invalid_blocks');
}

/** Tries again only what Slack says it has not done: a limit, or a fault of its own. A time-out may have been a success. */
async function whenSlackLets(call: () => Promise<unknown>, left = tries): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    const pauseMs = pauseBefore(error);
    if (pauseMs === undefined || left === 1) throw error;
    await wait(pauseMs);
    return whenSlackLets(call, left - 1);
  }
}

function pauseBefore(error: unknown): number | undefined {
  if (error instanceof WebAPIRateLimitedError) return error.retryAfter * 1000;
  return error instanceof WebAPIHTTPError && error.statusCode >= 500 ? 250 : undefined;
}
