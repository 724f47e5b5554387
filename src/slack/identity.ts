import { setTimeout as wait } from 'node:timers/promises';
import type { AuthorizeResult } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../operations/log.ts';
import type { BackOff } from './back-off.ts';

/** Who the bot is in its workspace, asked of Slack once and kept: `authorize` stands before every acknowledgement. */
export type Identity = {
  /** At once, with what is known so far. */
  current(): AuthorizeResult;
  isKnown(): boolean;
  /** Asks until Slack answers. Never rejects. */
  learn(signal: AbortSignal): Promise<void>;
};

export function createIdentity(botToken: string, client: WebClient, delays: BackOff, log: Log): Identity {
  let known: AuthorizeResult | undefined;
  return {
    current: () => known ?? { botToken },
    isKnown: () => known !== undefined,
    learn: async (signal) => {
      while (known === undefined && !signal.aborted) {
        known = await ask(botToken, client, log);
        if (known === undefined) await wait(delays.next(), undefined, { signal }).catch(() => undefined);
      }
    },
  };
}

async function ask(botToken: string, client: WebClient, log: Log): Promise<AuthorizeResult | undefined> {
  try {
    const { user_id: botUserId, bot_id: botId, team_id: teamId } = await client.auth.test({ token: botToken });
    return { botToken, ...(botUserId && { botUserId }), ...(botId && { botId }), ...(teamId && { teamId }) };
  } catch (error) {
    log.warn({ reason: String(error) }, 'Slack does not say who the bot is; asking again');
    return undefined;
  }
}
