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
  // First: what failed with this connection is tried again on another.
  socket.on('close', onClose);
  const receipts = receiptsOver(socket);
  let isDraining = false;
  const write = (message: object) => socket.send(JSON.stringify(message));

  socket.on('error', () => socket.terminate());
  write({ type: 'hello', num_connections: 1, connection_info: { app_id: appId }, debug_info: debugInfo });

  return {
    takesDeliveries: () => !isDraining && socket.readyState === socket.OPEN,
    send(envelopeId, parcel, deadlineMs) {
      const receipt = receipts.of(envelopeId, deadlineMs);
      write(envelope(envelopeId, parcel));
      return receipt;
    },
    disconnect(reason) {
      isDraining = reason !== 'warning';
      write({ type: 'disconnect', reason, debug_info: debugInfo });
      if (isDraining) setTimeout(() => socket.close(), GRACE_MS).unref();
    },
    ping: pingsOver(socket),
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

/** What became of each envelope: its acknowledgement, or that none came in time or ever will. */
function receiptsOver(socket: WebSocket) {
  const unanswered = new Map<string, (receipt: Receipt) => void>();

  function settle(envelopeId: string, receipt: Receipt) {
    unanswered.get(envelopeId)?.(receipt);
    unanswered.delete(envelopeId);
  }

  socket.on('message', (data) => {
    const ack = Ack.safeParse(parsed(data));
    if (ack.success) settle(ack.data.envelope_id, { outcome: 'acknowledged', answer: meaningOf(ack.data.payload) });
  });
  socket.on('close', () => {
    for (const id of [...unanswered.keys()]) settle(id, failedReceipt('the connection closed', 'connection_failed'));
  });

  return {
    of(envelopeId: string, deadlineMs: number): Promise<Receipt> {
      const { promise, resolve } = Promise.withResolvers<Receipt>();
      const late = setTimeout(() => settle(envelopeId, lateReceipt(deadlineMs)), deadlineMs);
      unanswered.set(envelopeId, resolve);
      return promise.finally(() => clearTimeout(late));
    },
  };
}

function pingsOver(socket: WebSocket): () => Promise<void> {
  let pinged: (() => void)[] = [];
  // Pongs come in the order of the pings.
  socket.on('pong', () => pinged.shift()?.());
  socket.on('close', () => {
    for (const resolve of pinged) resolve();
    pinged = [];
  });
  return () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (socket.readyState !== socket.OPEN) return Promise.resolve();
    pinged.push(resolve);
    socket.ping();
    return promise;
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
