/** What the Web API does instead of answering. `error` answers `{ ok: false, error }`. */
export type Fault =
  | { kind: 'rate-limited'; retryAfterSeconds: number }
  | { kind: 'status'; status: number }
  | { kind: 'error'; error: string }
  | { kind: 'hang' }
  | { kind: 'reset' }
  | { kind: 'delay'; ms: number };

export interface CallFaults {
  /** The next calls of that method, or of any with `*`, meet this fault. */
  plan(method: string, fault: Fault, times?: number): void;
  /** The fault that this call meets, taken off the plan; null for none. */
  take(method: string): Fault | null;
  clear(): void;
}

export function createCallFaults(): CallFaults {
  let planned: { method: string; fault: Fault }[] = [];
  return {
    plan(method, fault, times = 1) {
      planned.push(...Array.from({ length: times }, () => ({ method, fault })));
    },
    take(method) {
      const index = planned.findIndex((one) => one.method === method || one.method === '*');
      const [met] = index === -1 ? [] : planned.splice(index, 1);
      return met?.fault ?? null;
    },
    clear() {
      planned = [];
    },
  };
}
