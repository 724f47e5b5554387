import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { loadFrameworks } from '../../src/framework/load.ts';
import { deliverTips } from '../../src/jobs/deliver-tips.ts';
import { queueDueTips } from '../../src/jobs/queue-due-tips.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { SubscriptionEdit } from '../../src/subscription/subscription.ts';
import { loadTips } from '../../src/tips/load.ts';
import { nextDue } from '../../src/tips/next-due.ts';
import { workspaceId } from '../../src/workspace.ts';
import { fakePoster } from './fake-poster.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const frameworks = loadFrameworks(data);
const tips = loadTips(data, frameworks);

export const acme = workspaceId(null, 'T0ACME');
/** A Monday. */
const mondayMorning = '2026-11-23T06:00Z';

type Wish = Partial<Omit<SubscriptionEdit, 'due'>> & { id?: string; owner?: string };

const mondays = {
  destination: { kind: 'channel', channel: 'C0TEAM' },
  framework: 'amazon-pm',
  levels: [],
  weekday: 1,
  localTime: '09:30',
  zone: 'Europe/Zurich',
  skipDates: [],
} satisfies Omit<SubscriptionEdit, 'due'>;

/** The jobs over a real store in memory and a poster that keeps what it posts, by a clock that the test moves. */
export async function runningJobs() {
  const clock = { now: Date.parse(mondayMorning) };
  const store = await openStore('memory:', () => clock.now);
  onTestFinished(() => store.close());
  const slack = fakePoster();
  const outcomes: string[] = [];
  const deps = {
    ...store,
    frameworks,
    tips,
    poster: slack.poster,
    now: () => clock.now,
    onQueued: () => {},
    stopping: new AbortController().signal,
    onOutcome: (outcome: string) => outcomes.push(outcome),
  };
  /** One round of the clock, everything in it done. */
  const tick = async () => {
    await queueDueTips(deps, clock.now);
    const leased = await store.deliveries.lease(clock.now, clock.now + 43_000, 20);
    await deliverTips(deps, leased);
  };
  return {
    ...slack,
    store,
    deps,
    outcomes,
    tick,
    now: () => clock.now,
    /** Moves the clock to that instant, and ticks. */
    at: (instant: string) => {
      clock.now = Date.parse(instant);
      return tick();
    },
    passMs: (ms: number) => {
      clock.now += ms;
      return tick();
    },
    subscribe: ({ id = 'sub-1', owner = 'U0ADA', ...wish }: Wish = {}) => {
      const wanted = { ...mondays, ...wish };
      const due = nextDue({ ...wanted, id }, Temporal.Instant.fromEpochMilliseconds(clock.now));
      return store.subscriptions.create(acme, { ...wanted, id, owner, due });
    },
  };
}
