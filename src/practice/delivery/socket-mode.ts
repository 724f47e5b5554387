import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type WebSocket, WebSocketServer } from 'ws';
import type { PracticeClock } from '../state/clock.ts';
import type { Ids } from '../state/ids.ts';
import { createPasses } from '../state/passes.ts';
import { createConnectionPool } from './connection-pool.ts';
import { type DisconnectReason, openConnection, type SocketConnection } from './socket-connection.ts';
import { failedReceipt, type Transport } from './transport.ts';

export interface SocketMode extends Transport {
  /** The path and query of a fresh address, good for one connection; null while Socket Mode is switched off. */
  ticketPath(): string | null;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  connections(): number;
  /** Resolves when every open connection has answered a ping. */
  hear(): Promise<void>;
  /** Asks every connection to make way, as Slack does every few hours. */
  disconnect(reason: DisconnectReason): void;
  /** Asks only the oldest one. */
  refreshOldest(): void;
  cut(): void;
  /** While refused, apps.connections.open gives no address and open addresses do not work. */
  refuse(isRefused: boolean): void;
  close(): Promise<void>;
}

const MOST_CONNECTIONS = 10;
const PING_EVERY_MS = 10_000;

/** Deliveries over the websockets that the bot opened, each to one of them, in turn. */
export function createSocketMode(options: {
  clock: PracticeClock;
  ids: Ids;
  appId: string;
  deadlineMs: number;
  onConnections: (count: number) => void;
}): SocketMode {
  const { clock, ids, appId, deadlineMs, onConnections } = options;
  const server = new WebSocketServer({ noServer: true });
  const tickets = createPasses<null>(clock, { name: (count) => `ticket-${count}`, livesMs: 30_000, uses: 1 });
  const pool = createConnectionPool(onConnections);
  let isRefusing = false;

  const pings = setInterval(() => each((connection) => void connection.ping()), PING_EVERY_MS).unref();

  function each(act: (connection: SocketConnection) => void) {
    for (const connection of pool.all()) act(connection);
  }

  function welcome(socket: WebSocket) {
    const connection = openConnection(socket, appId, () => pool.remove(connection));
    if (pool.all().length === MOST_CONNECTIONS) return connection.disconnect('too_many_websockets');
    pool.add(connection);
  }

  return {
    name: 'socket',
    async send(parcel) {
      const connection = await pool.next(deadlineMs);
      if (!connection) return failedReceipt('the bot has no connection open', 'connection_failed');
      return connection.send(ids.next('E'), parcel, deadlineMs);
    },
    ticketPath: () => (isRefusing ? null : `/link?ticket=${tickets.issue(null)}`),
    upgrade(request, socket, head) {
      const ticket = new URL(request.url ?? '', 'ws://practice').searchParams.get('ticket') ?? '';
      if (isRefusing || tickets.use(ticket).kind !== 'granted') return refuse(socket);
      server.handleUpgrade(request, socket, head, welcome);
    },
    connections: () => pool.all().length,
    async hear() {
      await Promise.all(pool.all().map((connection) => connection.ping()));
      // Without a connection the bot comes by HTTP only: let at least our own turn pass.
      await nextTurn();
    },
    disconnect: (reason) => each((connection) => connection.disconnect(reason)),
    refreshOldest: () => pool.all()[0]?.disconnect('refresh_requested'),
    cut: () => each((connection) => connection.cut()),
    refuse(refused) {
      isRefusing = refused;
    },
    async close() {
      clearInterval(pings);
      await Promise.all(pool.all().map((connection) => connection.close()));
      for (const turnedAway of server.clients) turnedAway.terminate();
      server.close();
    },
  };
}

function refuse(socket: Duplex) {
  socket.end('HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
}
