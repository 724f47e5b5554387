/** What time it is, in epoch milliseconds; in the practice workspace a person may set it. */
export type Clock = {
  now(): number;
  /** Calls the listener whenever the clock was set to another time. */
  onMove(listener: () => void): void;
};

export const systemClock: Clock = { now: Date.now, onMove: () => {} };
