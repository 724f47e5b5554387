import { signed } from '../../src/practice/delivery/http-transport.ts';
import type { Delivery } from '../../src/practice/exchange.ts';

type Request = { body: string; type: string };

/** What Slack sent then, sent once more: the same bytes under a fresh signature. */
export async function sendAgain(url: string, { type, payload }: Delivery, signingSecret: string): Promise<Response> {
  const request = requestOf(type, payload);
  return sendSigned(url, request, signed(request.body, signingSecret));
}

export function sendSigned(url: string, { body, type }: Request, signature: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', body, headers: { 'content-type': type, ...signature } });
}

export function requestOf(type: Delivery['type'], payload: Record<string, unknown>): Request {
  if (type === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : textFields(payload);
  return { body: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' };
}

function textFields(payload: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}
