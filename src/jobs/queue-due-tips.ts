import { setImmediate } from 'node:timers/promises';
import type { DueSubscriptions, PassedSubscription } from '../subscription/deliveries.ts';
import type { Subscriptions } from '../subscription/subscription.ts';
import { nextDue } from '../tips/next-due.ts';

/** What fell due while nothing ran is caught up on within a day; what is older is skipped. */
const caughtUpMs = 24 * 60 * 60 * 1000;
const batchSize = 500;

type Passed = readonly PassedSubscription[];

export type QueueDeps = {
  dueSubscriptions: DueSubscriptions;
  subscriptions: Pick<Subscriptions, 'pause'>;
  /** Told as soon as there is something to deliver, long before the last one has its next date. */
  onQueued: () => void;
};

/** Queues what is due at `now`, at most one occasion a subscription, and gives each of them its next date. */
export async function queueDueTips(deps: QueueDeps, now: number): Promise<void> {
  const since = now - caughtUpMs;
  await enqueue(deps, since, now);
  for (;;) {
    const passed = await deps.dueSubscriptions.passed(now, batchSize);
    await moveOn(deps, passed, since, now);
    // Those that missed their date long ago now have one of the last day, if there was one.
    if (passed.some(({ due }) => due.at <= since)) await enqueue(deps, since, now);
    else if (passed.length < batchSize) return;
    await setImmediate();
  }
}

async function enqueue({ dueSubscriptions, onQueued }: QueueDeps, since: number, now: number): Promise<void> {
  if ((await dueSubscriptions.enqueue(since, now)) > 0) onQueued();
}

async function moveOn({ dueSubscriptions, subscriptions }: QueueDeps, passed: Passed, since: number, now: number) {
  // Many share a zone: each is looked up once.
  const zones = new Set(new Set(passed.map(({ zone }) => zone)).values().filter(isKnown));
  await dueSubscriptions.advance(
    passed
      .filter(({ zone }) => zones.has(zone))
      .map((subscription) => {
        const { workspace, id, due: from } = subscription;
        const after = from.at > since ? now : since;
        return { workspace, id, from, to: nextDue(subscription, Temporal.Instant.fromEpochMilliseconds(after)) };
      }),
  );
  // Left as they are, they would come back with every batch.
  for (const { workspace, id } of passed.filter(({ zone }) => !zones.has(zone))) {
    await subscriptions.pause(workspace, id, 'unknown-zone');
  }
}

/** A zone may be known on one machine and not on another: it comes with the runtime. */
function isKnown(zone: string): boolean {
  try {
    return Temporal.Now.zonedDateTimeISO(zone) !== undefined;
  } catch {
    return false;
  }
}
