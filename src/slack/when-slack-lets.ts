import { setTimeout as wait } from 'node:timers/promises';
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';

const tries = 3;

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

/** Sends `rich`, and `plain` in its place where an older or smaller surface refuses a newer block, and the whole message with it. */
export async function withPlainBlocks<Blocks>(
  { rich, plain }: { rich: Blocks; plain: Blocks },
  send: (blocks: Blocks) => Promise<unknown>,
): Promise<void> {
  try {
    await whenSlackLets(() => send(rich));
  } catch (error) {
    if (!isRefusal(error, /^invalid_blocks/)) throw error;
    await whenSlackLets(() => send(plain));
  }
}

/** Whether Slack refused with a code like that. */
export function isRefusal(error: unknown, code: RegExp): boolean {
  return error instanceof WebAPIPlatformError && code.test(error.data.error);
}
