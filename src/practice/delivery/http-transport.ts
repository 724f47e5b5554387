import { createHmac } from 'node:crypto';
import { failedReceipt, lateReceipt, type Parcel, type Receipt, type Transport } from './transport.ts';

/** Signed requests to the bot's address, as Slack sends them when Socket Mode is off. */
export function httpTransport(options: { url: string; signingSecret: string; deadlineMs: number }): Transport {
  const { url, signingSecret, deadlineMs } = options;
  return {
    name: 'http',
    async send(parcel) {
      const { body, type } = encoded(parcel);
      const headers = { 'content-type': type, ...signed(body, signingSecret), ...retryHeaders(parcel) };
      try {
        const signal = AbortSignal.timeout(deadlineMs);
        return await receiptOf(await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' }));
      } catch (error) {
        return failureOf(error, deadlineMs);
      }
    },
  };
}

/** `v0=…` over the exact bytes sent. https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function signed(body: string, signingSecret: string, atSeconds = Math.floor(Date.now() / 1000)) {
  const signature = createHmac('sha256', signingSecret).update(`v0:${atSeconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(atSeconds), 'x-slack-signature': `v0=${signature}` };
}

const FORM = 'application/x-www-form-urlencoded';

function encoded({ type, payload }: Parcel): { body: string; type: string } {
  if (type === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields = type === 'interactive' ? { payload: JSON.stringify(payload) } : textFields(payload);
  return { body: new URLSearchParams(fields).toString(), type: FORM };
}

function textFields(payload: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
}

function retryHeaders({ retry, retryReason }: Parcel): Record<string, string> {
  return retry === 0 ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': retryReason };
}

async function receiptOf(response: Response): Promise<Receipt> {
  const text = await response.text();
  if (response.ok) return { outcome: 'acknowledged', answer: answerOf(text) };
  return failedReceipt(`HTTP ${response.status}`, 'http_error', response.headers.get('x-slack-no-retry') !== '1');
}

/** An answer is JSON, or plain text to show; nothing at all is a bare acknowledgement. */
function answerOf(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}

function failureOf(error: unknown, deadlineMs: number): Receipt {
  if (error instanceof DOMException && error.name === 'TimeoutError') return lateReceipt(deadlineMs);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return failedReceipt(cause, 'connection_failed');
}
