import type { Posted, Poster } from '../poster.ts';
import type { Deliveries, LeasedDelivery } from '../subscription/deliveries.ts';
import { weeklyTipMessage } from '../views/weekly-tip.ts';
import { type Choice, type ChoiceDeps, chooseTip } from './choose-tip.ts';
import { type PauseDeps, pauseAndTell } from './pause-and-tell.ts';

export type DeliverDeps = ChoiceDeps &
  PauseDeps & {
    deliveries: Deliveries;
    poster: Poster;
    now: () => number;
    onOutcome: (outcome: Posted['kind'] | 'not-wanted') => void;
  };

/** From the queue to the channel: chosen, posted at most once, and settled with what came of it. */
export async function deliverTip(deps: DeliverDeps, delivery: LeasedDelivery): Promise<void> {
  const choice = await chooseTip(deps, delivery);
  if (choice.kind === 'none') return refuse(deps, delivery, choice.reason);
  if (!(await deps.deliveries.startPosting(delivery, choice.tip.id))) return deps.onOutcome('not-wanted');
  // From here until it is settled, only Slack knows: a process that dies leaves a delivery that nobody posts again.
  const posted = await post(deps.poster, delivery, choice);
  deps.onOutcome(posted.kind);
  await settle(deps, delivery, posted);
}

function post(poster: Poster, { subscription }: LeasedDelivery, choice: Extract<Choice, { kind: 'tip' }>) {
  return poster.post(subscription.destination, weeklyTipMessage({ ...choice, subscription }));
}

async function settle(deps: DeliverDeps, delivery: LeasedDelivery, posted: Posted): Promise<void> {
  switch (posted.kind) {
    case 'done':
    case 'unknown':
    case 'failed':
      return deps.deliveries.settle(delivery, posted);
    case 'refused':
      return refuse(deps, delivery, posted.reason);
    case 'later':
      return wait(deps, delivery, deps.now() + posted.afterMs);
  }
}

async function refuse(deps: DeliverDeps, delivery: LeasedDelivery, reason: string): Promise<void> {
  await deps.deliveries.settle(delivery, { kind: 'failed', reason });
  await pauseAndTell(deps, delivery.workspace, delivery.subscription, reason);
}

async function wait({ deliveries }: DeliverDeps, delivery: LeasedDelivery, until: number): Promise<void> {
  await deliveries.putBack(delivery, until);
  await deliveries.holdBack(delivery.workspace, until);
}
