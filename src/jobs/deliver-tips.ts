import type { Posted, Poster } from '../poster.ts';
import type { Deliveries, LeasedDelivery, Outcome } from '../subscription/deliveries.ts';
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

type Tipped = { delivery: LeasedDelivery; choice: Extract<Choice, { kind: 'tip' }> };
type Answered = { delivery: LeasedDelivery; posted: Posted };

/**
 * From the queue to the channels: chosen, each posted at most once, and settled with what came of it. A handful at once,
 * because writing each down for itself would cost more than posting it.
 */
export async function deliverTips(deps: DeliverDeps, leased: readonly LeasedDelivery[]): Promise<void> {
  const { tipped, without } = choose(deps, leased);
  if (without.length > 0) await settle(deps, without);
  const wanted = await stillWanted(deps, tipped);
  // From here until they are settled, only Slack knows: a process that dies leaves deliveries that nobody posts again.
  const answered = await Promise.all(wanted.map((one) => post(deps.poster, one)));
  for (const { posted } of answered) deps.onOutcome(posted.kind);
  if (answered.length > 0) await settle(deps, answered);
}

function choose(deps: ChoiceDeps, leased: readonly LeasedDelivery[]) {
  const tipped: Tipped[] = [];
  const without: Answered[] = [];
  for (const delivery of leased) {
    const choice = chooseTip(deps, delivery);
    if (choice.kind === 'tip') tipped.push({ delivery, choice });
    else without.push({ delivery, posted: { kind: 'refused', reason: choice.reason } });
  }
  return { tipped, without };
}

async function stillWanted({ deliveries, onOutcome }: DeliverDeps, tipped: readonly Tipped[]): Promise<Tipped[]> {
  const chosen = tipped.map(({ delivery, choice }) => ({ delivery, tip: choice.tip.id }));
  const started = new Set(await deliveries.startPosting(chosen));
  for (const { delivery } of tipped) if (!started.has(delivery)) onOutcome('not-wanted');
  return tipped.filter(({ delivery }) => started.has(delivery));
}

async function post(poster: Poster, { delivery, choice }: Tipped): Promise<Answered> {
  const { subscription } = delivery;
  const posted = await poster.post(subscription.destination, weeklyTipMessage({ ...choice, subscription }));
  return { delivery, posted };
}

async function settle(deps: DeliverDeps, answered: readonly Answered[]): Promise<void> {
  await deps.deliveries.settle(
    answered.flatMap(({ delivery, posted }) => {
      const outcome = outcomeOf(posted);
      return outcome === undefined ? [] : [{ delivery, outcome }];
    }),
  );
  await Promise.all(answered.map((one) => followUp(deps, one)));
}

/** Undefined for what is tried again. */
function outcomeOf(posted: Posted): Outcome | undefined {
  switch (posted.kind) {
    case 'done':
    case 'unknown':
    case 'failed':
      return posted;
    case 'refused':
      return { kind: 'failed', reason: posted.reason };
    case 'later':
      return undefined;
  }
}

async function followUp(deps: DeliverDeps, { delivery, posted }: Answered): Promise<void> {
  const { workspace, subscription } = delivery;
  if (posted.kind === 'refused') await pauseAndTell(deps, workspace, subscription, posted.reason);
  if (posted.kind === 'later') {
    const until = deps.now() + posted.afterMs;
    await deps.deliveries.putBack(delivery, until);
    await deps.deliveries.holdBack(workspace, until);
  }
}
