import type { Due, Schedule } from '../subscription/subscription.ts';
import { mixed } from './stable-shuffle.ts';

/** So that all who chose 09:00 don't come in the same second. */
const mostJitterSeconds = 4 * 60;

/** A subscription's schedule, with the id that its few minutes of delay follow from. */
type Scheduled = Schedule & { id: string };

/**
 * The first instant after `after` at which a tip is due. A wall-clock time that daylight saving leaves out counts as the
 * later one beside the gap, one that comes twice as its first.
 */
export function nextDue(scheduled: Scheduled, after: Temporal.Instant): Due {
  // A day early: the delay may carry an occasion past midnight.
  let date = onWeekday(after.toZonedDateTimeISO(scheduled.zone).toPlainDate().subtract({ days: 1 }), scheduled.weekday);
  for (;;) {
    const at = momentOn(date, scheduled);
    if (!isSkipped(date, scheduled) && at > after.epochMilliseconds) return { at, occasion: date.toString() };
    date = date.add({ weeks: 1 });
  }
}

/** The next `count`, earliest first. */
export function nextDues(scheduled: Scheduled, after: Temporal.Instant, count: number): Due[] {
  if (count === 0) return [];
  const due = nextDue(scheduled, after);
  return [due, ...nextDues(scheduled, Temporal.Instant.fromEpochMilliseconds(due.at), count - 1)];
}

function onWeekday(from: Temporal.PlainDate, weekday: number): Temporal.PlainDate {
  return from.add({ days: (weekday - from.dayOfWeek + 7) % 7 });
}

/** In epoch milliseconds. What Temporal does about gaps and overlaps by itself is what `nextDue` promises. */
function momentOn(date: Temporal.PlainDate, { localTime, zone, id }: Scheduled): number {
  const wallClock = date.toZonedDateTime({ timeZone: zone, plainTime: localTime });
  return wallClock.epochMilliseconds + jitterSeconds(id) * 1000;
}

function jitterSeconds(id: string): number {
  return mixed(id) % mostJitterSeconds;
}

function isSkipped(date: Temporal.PlainDate, { skipDates }: Scheduled): boolean {
  return skipDates.includes(date.toString());
}
