export interface PracticeClock {
  /** Milliseconds since 1970, real time plus the offset. */
  now(): number;
  offsetMs(): number;
  moveTo(offsetMs: number): void;
}

export function createClock(onMove: (offsetMs: number) => void): PracticeClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    offsetMs: () => offset,
    moveTo(offsetMs) {
      offset = offsetMs;
      onMove(offset);
    },
  };
}
