import { once } from 'node:events';
import type { RawData, WebSocket } from 'ws';
import * as z from 'zod';
import { failedReceipt, lateReceipt, type Parcel, type Receipt } from './transport.ts';

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled' | 'too_many_websockets';

/** One websocket of the bot. */
export interface SocketConnection {
  /** False from the moment at which Slack asked for a fresh connection in its place. */
  takesDeliveries(): boolean;
  send(envelopeId: string, parcel: Parcel, deadlineMs: number): Promise<Receipt>;
  disconnect(reason: DisconnectReason): void;
  /** Resolves with the answer, or when the connection closes. */
  ping(): Promise<void>;
  /** With a closing handshake, if the bot takes part in it soon. */
  close(): Promise<void>;
  /** Without a closing handshake, as when a cable is pulled. */
  cut(): void;
}

const Ack = z.object({ envelope_id: z.string(), payload: z.unknown().optional() });

export function openConnection(socket: WebSocket, appId: string, onClose: () => void): SocketConnection {
  const unanswered = new Map<string, (receipt: Receipt) => void>();
  let pinged: (() => void)[] = [];
  let isDraining = false;

  function settle(envelopeId: string, receipt: Receipt) {
    unanswered.get(envelopeId)?.(receipt);
    unanswered.delete(envelopeId);
  }

  socket.on('message', (data) => {
    const ack = Ack.safeParse(parsed(data));
    if (ack.success) settle(ack.data.envelope_id, { outcome: 'acknowledged', answer: meaningOf(ack.data.payload) });
  });
  // Pongs come in the order of the pings.
  socket.on('pong', () => pinged.shift()?.());
  socket.on('close', () => {
    onClose();
    for (const resolve of pinged) resolve();
    pinged = [];
    for (const id of [...unanswered.keys()]) settle(id, failedReceipt('the connection closed', 'connection_failed'));
  });
  socket.on('error', () => socket.terminate());
  write({ type: 'hello', num_connections: 1, connection_info: { app_id: appId }, debug_info: debugInfo });

  function write(message: object) {
    socket.send(JSON.stringify(message));
  }

  return {
    takesDeliveries: () => !isDraining && socket.readyState === socket.OPEN,
    send(envelopeId, parcel, deadlineMs) {
      const { promise, resolve } = Promise.withResolvers<Receipt>();
      const late = setTimeout(() => settle(envelopeId, lateReceipt(deadlineMs)), deadlineMs);
      unanswered.set(envelopeId, resolve);
      write(envelope(envelopeId, parcel));
      return promise.finally(() => clearTimeout(late));
    },
    disconnect(reason) {
      isDraining = reason !== 'warning';
      write({ type: 'disconnect', reason, debug_info: debugInfo });
      if (isDraining) setTimeout(() => socket.close(), GRACE_MS).unref();
    },
    ping() {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (socket.readyState !== socket.OPEN) return Promise.resolve();
      pinged.push(resolve);
      socket.ping();
      return promise;
    },
    async close() {
      if (socket.readyState === socket.CLOSED) return;
      socket.close(1001);
      const late = setTimeout(() => socket.terminate(), PATIENCE_MS);
      await once(socket, 'close');
      clearTimeout(late);
    },
    cut: () => socket.terminate(),
  };
}

/** How long a connection that was asked to make way may stay. */
const GRACE_MS = 10_000;

const PATIENCE_MS = 200;

const debugInfo = { host: 'practice', build_number: 1, approximate_connection_time: 18_060 };

function envelope(envelopeId: string, { type, payload, acceptsAnswer, retry, retryReason }: Parcel) {
  const shared = { envelope_id: envelopeId, type, payload, accepts_response_payload: acceptsAnswer };
  return type === 'events_api' ? { ...shared, retry_attempt: retry, retry_reason: retryReason } : shared;
}

function parsed(data: RawData): unknown {
  try {
    return JSON.parse(data.toString());
  } catch {
    return null;
  }
}

/** Clients send an empty object when they only acknowledge. */
function meaningOf(payload: unknown): unknown {
  const isBare = typeof payload === 'object' && payload !== null && Object.keys(payload).length === 0;
  return isBare ? null : (payload ?? null);
}
