export type CircuitBreaker = {
  isOpen(): boolean;
  succeeded(): void;
  failed(): void;
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
  return {
    isOpen: () => {
      if (faults < mostFaults) return false;
      if (now() < openUntil) return true;
      // Whoever comes next while this one tries finds it open.
      openUntil = now() + restMs;
      return false;
    },
    succeeded: () => {
      faults = 0;
    },
    failed: () => {
      faults += 1;
      if (faults >= mostFaults) openUntil = now() + restMs;
    },
  };
}
