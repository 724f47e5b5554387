import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Posted } from '../poster.ts';

/** Slack's reasons that lie with the place or the person and not with the message. https://docs.slack.dev/reference/methods/chat.postMessage */
const refusals = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'restricted_action',
  'restricted_action_read_only_channel',
  'token_revoked',
  'user_disabled',
  'user_not_found',
]);

/** Slack's own trouble: it says that the message may have been posted all the same. */
const doubts = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/** An operator has to put the token right; what waits is posted then. */
const untilPutRightMs = 10 * 60_000;
const operatorsFaults = new Set(['invalid_auth', 'not_authed', 'missing_scope', 'team_added_to_org']);

/** What came of a post that did not succeed. Where it can't be known, it is not guessed. */
export function failedPost(error: unknown): Posted {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'later', afterMs: error.retryAfter * 1000 };
  if (error instanceof WebAPIPlatformError) return platformRefusal(error.data.error);
  if (error instanceof WebAPIHTTPError && error.statusCode < 500)
    return { kind: 'failed', reason: `http_${error.statusCode}` };
  return { kind: 'unknown' };
}

function platformRefusal(code: string): Posted {
  if (refusals.has(code)) return { kind: 'refused', reason: code };
  if (doubts.has(code)) return { kind: 'unknown' };
  if (operatorsFaults.has(code)) return { kind: 'later', afterMs: untilPutRightMs };
  return code === 'ratelimited' ? { kind: 'later', afterMs: 60_000 } : { kind: 'failed', reason: code };
}
