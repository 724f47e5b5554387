import type { App, Logger, Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { type SocketDelivery, socketConnection } from './socket-connection.ts';

export type SocketReceiver = Receiver & { connected(): number };

type Parts = {
  appToken: string;
  /** Slack delivers each payload to one of an app's connections; with two, a refresh leaves no gap. */
  connections: number;
  clientOptions: WebClientOptions;
  logger: Logger;
  onConnections: (open: number, reconnected: boolean) => void;
  onLostAck: () => void;
};

/** Bolt's door to Socket Mode over several supervised connections. */
export function socketReceiver(parts: Parts): SocketReceiver {
  let app: App | undefined;
  const connected = () => connections.filter((connection) => connection.isConnected()).length;
  const connections = Array.from({ length: parts.connections }, () =>
    socketConnection({
      ...parts,
      onDelivery: (delivery) => void deliver(delivery),
      onConnected: (again) => parts.onConnections(connected(), again),
      onDisconnected: () => parts.onConnections(connected(), false),
    }),
  );

  async function deliver({ body, ack, retry_num: retryNum, retry_reason: retryReason }: SocketDelivery): Promise<void> {
    const retry = {
      ...(retryNum === undefined ? {} : { retryNum }),
      ...(retryReason === undefined ? {} : { retryReason }),
    };
    // A connection may close between a delivery and its acknowledgement; the process must not, so it is counted.
    const safeAck = (response?: unknown) => ack(response).catch(parts.onLostAck);
    await app?.processEvent({ body, ack: safeAck, ...retry });
  }

  return {
    connected,
    init: (to) => {
      app = to;
    },
    /** Resolves when the first connection stands; the others follow by themselves. */
    start: () => Promise.race(connections.map((connection) => connection.start())),
    stop: async () => {
      await Promise.all(connections.map((connection) => connection.stop()));
    },
  };
}
