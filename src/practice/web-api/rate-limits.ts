import type { PracticeClock } from '../state/clock.ts';
import type { Method } from './method.ts';

const MINUTE = 60_000;

/** Counts calls per method in the last minute of the workspace's clock. */
export function createRateLimits(clock: PracticeClock) {
  const calls = new Map<string, number[]>();
  return {
    /** Seconds to wait, or null when the call is within the method's tier and now counts. */
    refuse({ name, perMinute }: Method): number | null {
      const now = clock.now();
      const recent = (calls.get(name) ?? []).filter((at) => now - at < MINUTE);
      const oldest = recent[0];
      calls.set(name, recent);
      if (oldest !== undefined && recent.length >= perMinute) return Math.ceil((oldest + MINUTE - now) / 1000);
      recent.push(now);
      return null;
    },
  };
}
export type RateLimits = ReturnType<typeof createRateLimits>;
