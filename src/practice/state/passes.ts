import type { PracticeClock } from './clock.ts';

/** What lets the bot do something for a person for a short while: a trigger_id, a response_url, a socket ticket. */
export interface Passes<Grant> {
  issue(grant: Grant): string;
  use(pass: string): { kind: 'granted'; grant: Grant } | { kind: 'unknown' | 'expired' | 'used-up' };
}

interface Pass<Grant> {
  grant: Grant;
  issuedAt: number;
  uses: number;
}

const MOST_KEPT = 10_000;

export function createPasses<Grant>(
  clock: PracticeClock,
  { name, livesMs, uses }: { name: (count: number) => string; livesMs: number; uses: number },
): Passes<Grant> {
  const passes = new Map<string, Pass<Grant>>();
  let count = 0;
  return {
    issue(grant) {
      const id = name(++count);
      passes.set(id, { grant, issuedAt: clock.now(), uses: 0 });
      if (passes.size > MOST_KEPT) passes.delete(passes.keys().next().value ?? '');
      return id;
    },
    use(id) {
      const pass = passes.get(id);
      if (!pass) return { kind: 'unknown' };
      if (clock.now() - pass.issuedAt > livesMs) return { kind: 'expired' };
      if (pass.uses === uses) return { kind: 'used-up' };
      pass.uses += 1;
      return { kind: 'granted', grant: pass.grant };
    },
  };
}
