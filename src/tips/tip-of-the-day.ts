import type { Tip } from './schema.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** The same the whole day (in Greenwich), so that asking twice is no lottery. `now` in epoch milliseconds. */
export function tipOfTheDay(order: readonly Tip[], now: number): Tip | undefined {
  return order[Math.floor(now / dayMs) % Math.max(order.length, 1)];
}
