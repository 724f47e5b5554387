import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { PracticeWorkspace } from '../../src/practice/workspace.ts';

export interface Envelope {
  type: string;
  envelope_id: string;
  reason?: string;
  retry_attempt?: number;
  retry_reason?: string;
  payload: { event_id: string; command: string; event: { type: string } };
}

export interface RawSocket {
  socket: WebSocket;
  /** The next message that was not taken yet. */
  next(): Promise<Envelope>;
  ack(envelope: Envelope, payload?: object): void;
}

/** One bare websocket of a bot that does nothing by itself, greeted already. */
export async function rawSocket(workspace: PracticeWorkspace): Promise<RawSocket> {
  const socket = new WebSocket(await socketAddress(workspace));
  const arrived: Envelope[] = [];
  socket.on('message', (data) => arrived.push(JSON.parse(String(data))));
  async function next(): Promise<Envelope> {
    if (arrived.length === 0) await once(socket, 'message');
    return arrived.shift() ?? next();
  }
  await next();
  return {
    socket,
    next,
    ack: ({ envelope_id }, payload = {}) => socket.send(JSON.stringify({ envelope_id, payload })),
  };
}

export async function socketAddress({ botEnvironment }: PracticeWorkspace): Promise<string> {
  const headers = { authorization: `Bearer ${botEnvironment.SLACK_APP_TOKEN}` };
  const response = await fetch(`${botEnvironment.SLACK_API_URL}apps.connections.open`, { method: 'POST', headers });
  const { url } = (await response.json()) as { url: string };
  return url;
}
