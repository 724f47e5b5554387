import type {
  Destination,
  Due,
  Schedule,
  Subscription,
  SubscriptionEdit,
  SubscriptionState,
} from '../subscription/subscription.ts';
import type { SubscriptionRow } from './schema.ts';

/** A mute that is over reads as active. */
export function toSubscription(row: SubscriptionRow, now: number): Subscription {
  return {
    id: row.id,
    destination: toDestination(row),
    framework: row.framework,
    levels: words(row.levels),
    ...toSchedule(row),
    owner: row.owner ?? undefined,
    state: toState(row, now),
    due: toDue(row),
    revision: row.revision,
  };
}

export function toSchedule(row: Pick<SubscriptionRow, 'weekday' | 'local_time' | 'zone' | 'skip_dates'>): Schedule {
  return { weekday: row.weekday, localTime: row.local_time, zone: row.zone, skipDates: words(row.skip_dates) };
}

export function toDue({ due_at, due_occasion }: Pick<SubscriptionRow, 'due_at' | 'due_occasion'>): Due | undefined {
  return due_at === null || due_occasion === null ? undefined : { at: due_at, occasion: due_occasion };
}

export function editColumns({ destination, due, ...edit }: SubscriptionEdit) {
  return {
    destination_kind: destination.kind,
    destination: destination.kind === 'channel' ? destination.channel : destination.user,
    framework: edit.framework,
    levels: edit.levels.join(' '),
    weekday: edit.weekday,
    local_time: edit.localTime,
    zone: edit.zone,
    skip_dates: edit.skipDates.join(' '),
    ...dueColumns(due),
  };
}

export function dueColumns({ at, occasion }: Due) {
  return { due_at: at, due_occasion: occasion };
}

function toDestination({ destination_kind, destination }: SubscriptionRow): Destination {
  return destination_kind === 'channel'
    ? { kind: 'channel', channel: destination }
    : { kind: 'person', user: destination };
}

function toState({ state, muted_until, pause_reason }: SubscriptionRow, now: number): SubscriptionState {
  switch (state) {
    case 'active':
      return muted_until > now ? { kind: 'muted', until: muted_until } : { kind: 'active' };
    case 'paused':
      return { kind: 'paused', reason: pause_reason };
    case 'stopped':
      return { kind: 'stopped' };
  }
}

function words(text: string): string[] {
  return text.split(' ').filter((word) => word !== '');
}
