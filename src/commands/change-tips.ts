import type { Poster } from '../poster.ts';
import { mayChange } from '../subscription/may-change.ts';
import type { Subscription, Subscriptions } from '../subscription/subscription.ts';
import { nextDue } from '../tips/next-due.ts';
import { UserError } from '../user-error.ts';
import { changeMessage } from '../views/subscription-notices.ts';
import { pausedByPerson } from '../views/subscription-text.ts';
import { isZone } from '../views/time-zones.ts';
import type { Who, WorkspaceId } from '../workspace.ts';

export type TipsChange =
  /** Until then, in epoch milliseconds. */
  | { kind: 'mute'; until: number }
  /** Until that day begins in the tips' own zone: `2027-01-11`. */
  | { kind: 'snooze'; date: string }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'stop' };

export type ChangeTips = {
  /**
   * What the subscription is now. `channel` is where it was asked for; none on Home.
   * @throws UserError where there is nothing of that id that this person may change there.
   */
  change(who: Who, channel: string | undefined, id: string, change: TipsChange): Promise<Subscription>;
  /** So that a channel that gets the tips reads who did it. */
  announce(changed: Subscription, user: string): Promise<void>;
};

type Deps = { subscriptions: Subscriptions; poster: Poster; now: () => number };

export function createChangeTips({ subscriptions, poster, now }: Deps): ChangeTips {
  return {
    change: async ({ workspace, user }, channel, id, wanted) => {
      const before = await subscriptions.find(workspace, id);
      if (before === undefined || !mayChange(before, { user, channel })) throw new UserError(nothingHere);
      const changed = await applied(subscriptions, workspace, before, wanted, now());
      if (changed === undefined) throw new UserError('These tips were stopped already.');
      return changed;
    },
    announce: async (changed, user) => {
      if (changed.destination.kind === 'channel') await poster.post(changed.destination, changeMessage(changed, user));
    },
  };
}

const nothingHere = 'There are no such tips here. Perhaps they were stopped a while ago.';

function applied(
  subscriptions: Subscriptions,
  workspace: WorkspaceId,
  before: Subscription,
  wanted: TipsChange,
  now: number,
) {
  switch (wanted.kind) {
    case 'mute':
      return subscriptions.mute(workspace, before.id, wanted.until);
    case 'snooze':
      return subscriptions.mute(workspace, before.id, beginningOf(wanted.date, before, now));
    case 'pause':
      return subscriptions.pause(workspace, before.id, pausedByPerson);
    case 'stop':
      return subscriptions.stop(workspace, before.id);
    case 'resume':
      assertKnownZone(before);
      return subscriptions.resume(workspace, before.id, nextDue(before, Temporal.Instant.fromEpochMilliseconds(now)));
  }
}

function beginningOf(date: string, subscription: Subscription, now: number): number {
  assertKnownZone(subscription);
  const at = Temporal.PlainDate.from(date).toZonedDateTime(subscription.zone).epochMilliseconds;
  if (at <= now) throw new UserError(`${date} is not in the future: choose a later day.`);
  return at;
}

function assertKnownZone({ zone }: Subscription): void {
  if (!isZone(zone)) throw new UserError('Its time zone is not known here: change it to another.');
}
