/** Waits that double up to a limit and are spread, so that many clients don't come back in the same instant. */
export type BackOff = { next(): number; reset(): void };

/** Delays in milliseconds. `random` gives numbers from 0 to 1. */
export function backOff(firstMs: number, longestMs: number, random: () => number): BackOff {
  let failures = 0;
  return {
    next: () => {
      const delay = Math.min(longestMs, firstMs * 2 ** failures);
      failures += 1;
      return delay * (0.5 + random() / 2);
    },
    reset: () => {
      failures = 0;
    },
  };
}
