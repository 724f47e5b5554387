import { setTimeout as wait } from 'node:timers/promises';
import type { Poster } from '../poster.ts';
import type { Subscription, Subscriptions } from '../subscription/subscription.ts';
import type { Message } from '../views/message.ts';
import { pausedMessage } from '../views/subscription-notices.ts';
import type { WorkspaceId } from '../workspace.ts';

export type PauseDeps = {
  subscriptions: Pick<Subscriptions, 'pause' | 'ownerToTell'>;
  poster: Poster;
  /** Ends a wait that nobody has time for any more. */
  stopping: AbortSignal;
};

/** Pauses what can't be delivered; whoever set it up hears of it by direct message, once, on all replicas together. */
export async function pauseAndTell(
  deps: PauseDeps,
  workspace: WorkspaceId,
  subscription: Subscription,
  reason: string,
): Promise<void> {
  const { subscriptions } = deps;
  await subscriptions.pause(workspace, subscription.id, reason);
  // Who gets no direct message from us can't be told by one.
  if (subscription.destination.kind === 'person') return;
  const owner = await subscriptions.ownerToTell(workspace, subscription.id);
  if (owner !== undefined) await tell(deps, owner, pausedMessage(subscription, reason));
}

const tries = 3;

async function tell(deps: PauseDeps, user: string, message: Message, left = tries): Promise<void> {
  const posted = await deps.poster.post({ kind: 'person', user }, message);
  if (posted.kind !== 'later' || left === 1) return;
  await wait(posted.afterMs, undefined, { signal: deps.stopping });
  await tell(deps, user, message, left - 1);
}
