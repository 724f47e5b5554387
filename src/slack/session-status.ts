import type { WebClient } from '@slack/web-api';
import type { Thread } from '../conversation/thread-memories.ts';
import type { Log } from '../operations/log.ts';

/** What Slack shows of the bot in a thread. Free plans and guests have no such thing: there the calls fail, and nothing is lost. */
export type SessionStatus = {
  thinking(): void;
  /** Resolves once Slack has taken `thinking`, if that was said: one that comes late would stay for an hour. */
  told(): Promise<void>;
  /** After an answer that was not streamed: the end of a stream says it by itself. */
  done(): Promise<void>;
};

export function sessionStatus(client: WebClient, { channel, thread }: Thread, log: Log): SessionStatus {
  let saying: Promise<void> | undefined;
  const say = async (status: 'processing' | 'active') => {
    try {
      await client.agents.sessions.setStatus({ channel_id: channel, thread_ts: thread, status });
    } catch (error) {
      log.debug({ reason: String(error) }, 'no status here');
    }
  };
  const told = async () => saying;
  return {
    thinking: () => {
      saying ??= say('processing');
    },
    told,
    done: async () => {
      if (saying === undefined) return;
      await told();
      await say('active');
    },
  };
}
