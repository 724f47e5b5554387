import { WebClient } from '@slack/web-api';
import type { Log } from '../operations/log.ts';
import type { Poster } from '../poster.ts';
import type { Destination } from '../subscription/subscription.ts';
import { plainFetch } from './plain-fetch.ts';
import { failedPost } from './post-outcome.ts';
import { clientOptions } from './slack-app.ts';

/** Posts over the Web API, each message with one call that is never repeated. */
export function slackPoster(botToken: string, slackApiUrl: string | undefined, log: Log): Poster {
  const { timeout, ...options } = clientOptions(slackApiUrl, log);
  const client = new WebClient(botToken, { ...options, fetch: plainFetch(timeout) });
  return {
    timeoutMs: timeout,
    post: async (to, { text, blocks }) => {
      try {
        // Blocks travel as text anyway. Given as such, the client doesn't go through all of them for a debug line that nobody gets.
        await client.apiCall('chat.postMessage', {
          channel: channelOf(to),
          text,
          blocks: JSON.stringify(blocks),
          unfurl_links: false,
          unfurl_media: false,
        });
        return { kind: 'done' };
      } catch (error) {
        const posted = failedPost(error);
        log.warn({ outcome: posted, reason: String(error) }, 'a message was not posted, or nobody knows');
        return posted;
      }
    },
  };
}

/** A person's id stands for the direct messages with them. */
function channelOf(to: Destination): string {
  return to.kind === 'channel' ? to.channel : to.user;
}
