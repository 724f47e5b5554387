import type { Who } from '../../workspace.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import type { DailyLimits } from './daily-limits.ts';

/** Why the model is not asked at all. */
export type NotAsked = 'resting' | 'busy' | 'daily-limit';

export type Guards = {
  /** Undefined lets the caller ask; who was let in says how it ended. */
  enter(who: Who): NotAsked | undefined;
  /** `restMs` is for how long the endpoint asked to be left alone. */
  leave(outcome: 'heard' | 'fault' | 'neither', restMs?: number): void;
  used(who: Who, tokens: number): void;
};

/** Keeps the model from being asked too often, by too many at once, and while it does not answer. Nobody waits in a queue. */
export function guards({
  mostAtOnce,
  breaker,
  limits,
}: {
  mostAtOnce: number;
  breaker: CircuitBreaker;
  limits: DailyLimits;
}): Guards {
  let running = 0;
  return {
    enter: (who) => {
      if (running >= mostAtOnce) return 'busy';
      if (breaker.isOpen()) return 'resting';
      if (!limits.request(who)) return 'daily-limit';
      running += 1;
      return undefined;
    },
    leave: (outcome, restMs) => {
      running -= 1;
      if (outcome === 'heard') breaker.succeeded();
      if (outcome === 'fault') breaker.failed();
      if (restMs !== undefined) breaker.rest(restMs);
    },
    used: (who, tokens) => limits.used(who, tokens),
  };
}
