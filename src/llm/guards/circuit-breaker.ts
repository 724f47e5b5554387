// Whoever asks for more is more likely mistaken.
const longestRestMs = 3_600_000;

export type CircuitBreaker = {
  isOpen(): boolean;
  succeeded(): void;
  failed(): void;
  /** The endpoint itself asked to be left alone for so long. */
  rest(ms: number): void;
};

/** Opens after so many faults in a row and lets one try through when it has rested; its failing opens it again. */
export function circuitBreaker({
  mostFaults,
  restMs,
  now,
}: {
  mostFaults: number;
  restMs: number;
  now: () => number;
}): CircuitBreaker {
  let faults = 0;
  let openUntil = 0;
  let restUntil = 0;
  return {
    isOpen: () => {
      if (now() < restUntil) return true;
      if (faults < mostFaults) return false;
      if (now() < openUntil) return true;
      // Whoever comes next while this one tries finds it open.
      openUntil = now() + restMs;
      return false;
    },
    succeeded: () => {
      faults = 0;
    },
    rest: (ms) => {
      restUntil = Math.max(restUntil, now() + Math.min(ms, longestRestMs));
    },
    failed: () => {
      faults += 1;
      if (faults >= mostFaults) openUntil = now() + restMs;
    },
  };
}
