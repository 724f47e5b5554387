export interface Ids {
  /** `C0PRACTICE4` for prefix C: looks like Slack's, unique in the workspace, the same in every run. */
  next(prefix: string): string;
  /** Slack's message id: seconds and a fraction, unique and growing even if the clock is moved back. */
  timestamp(nowMs: number): string;
}

export function createIds(): Ids {
  const counts = new Map<string, number>();
  let lastMicros = 0;
  return {
    next(prefix) {
      const count = (counts.get(prefix) ?? 0) + 1;
      counts.set(prefix, count);
      return `${prefix}0PRACTICE${count}`;
    },
    timestamp(nowMs) {
      lastMicros = Math.max(nowMs * 1000, lastMicros + 1);
      return `${Math.floor(lastMicros / 1e6)}.${String(lastMicros % 1e6).padStart(6, '0')}`;
    },
  };
}
