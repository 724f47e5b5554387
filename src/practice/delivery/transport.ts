import type { Delivery } from '../exchange.ts';

export interface Parcel {
  type: Delivery['type'];
  payload: Record<string, unknown>;
  /** Whether what the bot answers with means something, as it does for commands and submitted views. */
  acceptsAnswer: boolean;
  retry: number;
  retryReason: string;
}

export type Receipt =
  | { outcome: 'acknowledged'; answer: unknown }
  | {
      outcome: 'operation_timeout' | 'dispatch_failed';
      detail: string;
      /** As Slack names it in the next attempt. https://docs.slack.dev/apis/events-api#retries */
      retryReason: string;
      mayRetry: boolean;
    };

export interface Transport {
  name: 'socket' | 'http';
  /** Brings it once. Never rejects. */
  send(parcel: Parcel): Promise<Receipt>;
}

export function lateReceipt(deadlineMs: number): Receipt {
  const detail = `not acknowledged within ${deadlineMs} ms`;
  return { outcome: 'operation_timeout', detail, retryReason: 'http_timeout', mayRetry: true };
}

export function failedReceipt(detail: string, retryReason: string, mayRetry = true): Receipt {
  return { outcome: 'dispatch_failed', detail, retryReason, mayRetry };
}
