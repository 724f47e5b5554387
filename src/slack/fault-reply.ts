import { randomInt } from 'node:crypto';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import { UserError } from '../user-error.ts';
import { escapeText } from '../views/escape.ts';
import type { Message } from '../views/message.ts';

/** Turns whatever went wrong into one plain sentence; the log has the rest under the same reference number. */
export type FaultReply = (error: unknown) => Message;

export function faultReply(log: Log, metrics: Metrics): FaultReply {
  return (error) => {
    if (error instanceof UserError) return plainMessage(error.message);
    const reference = randomInt(100_000, 1_000_000);
    metrics.faults.inc();
    log.error({ reference, error: describe(error) }, 'a fault was answered with its reference number');
    return plainMessage(
      `Something went wrong on my side, not yours. If it stays, tell whoever runs me: reference ${reference}.`,
    );
  };
}

export function plainMessage(text: string): Message {
  const escaped = escapeText(text);
  return { text: escaped, blocks: [{ type: 'section', text: { type: 'mrkdwn', text: escaped } }] };
}

/** Name, message and stack, and nothing else: errors of clients carry whole requests, and those carry people's words. */
function describe(error: unknown): { name: string; message: string; stack: string | undefined } {
  if (!(error instanceof Error)) return { name: typeof error, message: 'not an error', stack: undefined };
  return { name: error.name, message: error.message, stack: error.stack };
}
