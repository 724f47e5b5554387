import type { Call, Delivery, Exchange, Finding } from '../exchange.ts';
import type { Announcer } from './announcer.ts';

export interface Rejection extends Finding {
  exchange: Exchange;
}

export interface Recorder {
  /** Keeps the exchange as it now is, in place of what it was, and shows it to the inspector. */
  record(exchange: Exchange): void;
  exchanges(): Exchange[];
  deliveries(): Delivery[];
  calls(): Call[];
  /** Everything that Slack would have refused, or might have: empty for a bot in order. */
  rejections(): Rejection[];
  clear(): void;
}

const MOST_KEPT = 2000;

export function createRecorder(announcer: Announcer): Recorder {
  const kept = new Map<string, Exchange>();
  const exchanges = () => [...kept.values()];
  return {
    record(exchange) {
      kept.set(exchange.id, exchange);
      if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value ?? '');
      announcer.announce('inspector', { kind: 'exchange', exchange });
    },
    exchanges,
    deliveries: () => exchanges().filter((one) => one.direction === 'to-bot'),
    calls: () => exchanges().filter((one) => one.direction === 'from-bot'),
    rejections: () => exchanges().flatMap((exchange) => exchange.findings.map((finding) => ({ ...finding, exchange }))),
    clear: () => kept.clear(),
  };
}
