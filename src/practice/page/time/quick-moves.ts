import { instantOf, localTimeAt } from './zoned-time.ts';

export interface QuickMove {
  label: string;
  /** Milliseconds since 1970 by the workspace's clock; null: back to real time. */
  to: number | null;
}

/** Moments worth jumping to from `now`, as the wall clock of the zone names them. */
export function quickMoves(now: number, timeZone: string): QuickMove[] {
  const local = localTimeAt(now, timeZone);
  const at = (days: number, time: string) => instantOf(`${dateAfter(local, days)}T${time}`, timeZone);
  const time = local.slice(11);
  return [
    { label: 'In an hour', to: now + 3_600_000 },
    { label: 'Tomorrow 09:00', to: at(1, '09:00') },
    { label: 'Next Monday 09:00', to: at(daysToMonday(local), '09:00') },
    { label: 'A week from now', to: at(7, time) },
    { label: 'Four weeks from now', to: at(28, time) },
    { label: 'Back to real time', to: null },
  ];
}

function dateAfter(local: string, days: number): string {
  const date = new Date(`${local.slice(0, 10)}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** 1 to 7: on a Monday it is the one after. */
function daysToMonday(local: string): number {
  const weekday = new Date(`${local.slice(0, 10)}T00:00Z`).getUTCDay();
  return (8 - weekday) % 7 || 7;
}
