import type { RequestListener } from 'node:http';
import { HTTPReceiver, HTTPReceiverDeferredRequestError, type Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { SlackConnection } from '../config.ts';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import { boltLogger } from './bolt-logger.ts';
import { socketReceiver } from './socket-receiver.ts';

/** Where deliveries come in. */
export type Door = {
  receiver: Receiver;
  /** Whether Slack can reach the bot, as far as this side can know. */
  isConnected(): boolean;
  /** Takes Slack's requests in HTTP mode. */
  requestListener: RequestListener | undefined;
};

export function openDoor(
  connection: SlackConnection,
  clientOptions: WebClientOptions,
  log: Log,
  metrics: Metrics,
): Door {
  if (connection.kind === 'http') return httpDoor(connection.signingSecret, log);
  const { appToken, connections } = connection;
  const receiver = socketReceiver({
    appToken,
    connections,
    clientOptions: { ...clientOptions, timeout: 10_000 },
    logger: boltLogger(log),
    onConnections: (open, reconnected) => {
      metrics.connections.set(open);
      if (reconnected) metrics.reconnects.inc();
    },
    onLostAck: () => metrics.lostAcks.inc(),
  });
  return { receiver, isConnected: () => receiver.connected() > 0, requestListener: undefined };
}

function httpDoor(signingSecret: string, log: Log): Door {
  const http = new HTTPReceiver({ signingSecret, endpoints: ['/slack/events'], logger: boltLogger(log) });
  return {
    // The one HTTP server of the process listens for it: health and deliveries share a port.
    receiver: { init: (app) => http.init(app), start: async () => undefined, stop: async () => undefined },
    isConnected: () => true,
    requestListener: (request, response) => {
      try {
        http.requestListener(request, response);
      } catch (error) {
        if (!(error instanceof HTTPReceiverDeferredRequestError)) throw error;
        response.writeHead(404).end();
      }
    },
  };
}
