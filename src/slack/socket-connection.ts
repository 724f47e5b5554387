import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '@slack/bolt';
import { SocketModeClient } from '@slack/socket-mode';
import { WebAPIRateLimitedError, type WebClientOptions } from '@slack/web-api';
import { type BackOff, backOff } from './back-off.ts';

/** What the client gives with every delivery. */
export type SocketDelivery = {
  body: Record<string, unknown>;
  ack: (response?: unknown) => Promise<void>;
  retry_num?: number;
  retry_reason?: string;
};

export type SocketConnection = {
  /** Connects, and connects again whatever happens, until it is stopped. Resolves once the first connection is there. */
  start(): Promise<void>;
  stop(): Promise<void>;
  isConnected(): boolean;
};

type Parts = {
  appToken: string;
  clientOptions: WebClientOptions;
  logger: Logger;
  onDelivery: (delivery: SocketDelivery) => void;
  onConnected: (again: boolean) => void;
  onDisconnected: () => void;
};

/** Longest wait for Slack's greeting on a new socket. */
const greetingMs = 10_000;

/**
 * One supervised Socket Mode connection. The client's own reconnection stays off: it is deaf for five seconds after every
 * refresh, and what Slack refuses ends the process by an unhandled rejection (slackapi/node-slack-sdk#2656).
 */
export function socketConnection(parts: Parts): SocketConnection {
  const delays = backOff(50, 30_000, Math.random);
  const stopping = new AbortController();
  let current: SocketModeClient | undefined;
  let connections = 0;

  async function connect(): Promise<void> {
    while (!stopping.signal.aborted) {
      const client = newClient(parts);
      try {
        await greeted(client);
        return accept(client);
      } catch (error) {
        void client.disconnect();
        await pause(error, delays, stopping.signal);
      }
    }
  }

  function accept(client: SocketModeClient): void {
    delays.reset();
    current = client;
    connections += 1;
    parts.onConnected(connections > 1);
    const replace = () => {
      if (current !== client) return;
      current = undefined;
      parts.onDisconnected();
      void connect();
    };
    client.on('disconnected', replace);
    // Don't wait for the old socket's closing handshake: it may take half a minute.
    client.on('ws_message', (data: unknown) => isFarewell(data) && replace());
  }

  return {
    start: connect,
    isConnected: () => current !== undefined,
    stop: async () => {
      stopping.abort();
      const last = current;
      current = undefined;
      await last?.disconnect();
    },
  };
}

/** A client of its own for every connection: nothing of a broken one is left to be mended. */
function newClient({ appToken, clientOptions, logger, onDelivery }: Parts): SocketModeClient {
  const client = new SocketModeClient({
    appToken,
    autoReconnectEnabled: false,
    clientOptions: { ...clientOptions },
    logger,
  });
  client.on('slack_event', onDelivery);
  return client;
}

/** Whether Slack says that it is about to close this connection. */
function isFarewell(data: unknown): boolean {
  if (typeof data !== 'string' || !data.includes('"disconnect"')) return false;
  return JSON.parse(data).type === 'disconnect';
}

async function greeted(client: SocketModeClient): Promise<void> {
  const late = new AbortController();
  const tooLate = wait(greetingMs, undefined, { signal: late.signal }).then(() => {
    throw new Error('Slack did not greet the new connection');
  });
  try {
    await Promise.race([client.start(), tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    late.abort();
  }
}

async function pause(error: unknown, delays: BackOff, signal: AbortSignal): Promise<void> {
  const asked = error instanceof WebAPIRateLimitedError ? error.retryAfter * 1000 : 0;
  await wait(Math.max(asked, delays.next()), undefined, { signal }).catch(() => undefined);
}
