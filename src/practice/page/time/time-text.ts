import { localTimeAt } from './zoned-time.ts';

/** Slack's ts: seconds since 1970 with a fraction. */
export function momentOf(ts: string): number {
  return Number(ts) * 1000;
}

export function clockText(epochMs: number, timeZone: string): string {
  return localTimeAt(epochMs, timeZone).slice(11);
}

/** `2026-11-23`: two moments with the same one are on the same day there. */
export function dayKey(epochMs: number, timeZone: string): string {
  return localTimeAt(epochMs, timeZone).slice(0, 10);
}

/** `Today`, `Yesterday`, or `Monday 23 November`, with the year when it is another. */
export function dayText(epochMs: number, now: number, timeZone: string): string {
  const day = dayKey(epochMs, timeZone);
  if (day === dayKey(now, timeZone)) return 'Today';
  if (day === dayKey(now - 86_400_000, timeZone)) return 'Yesterday';
  const isThisYear = day.slice(0, 4) === dayKey(now, timeZone).slice(0, 4);
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  });
  // Browsers do not agree whether a comma stands after the weekday.
  return format.format(epochMs).replace(',', '');
}

export function fullText(epochMs: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'full', timeStyle: 'medium' }).format(epochMs);
}

/** `Mon 23 Nov, 09:00` */
export function shortText(epochMs: number, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'short', day: 'numeric', month: 'short' });
  return `${day.format(epochMs).replace(',', '')}, ${clockText(epochMs, timeZone)}`;
}

/** `Europe/Berlin` → `Berlin` */
export function placeText(timeZone: string): string {
  return timeZone.replace(/^.*\//, '').replaceAll('_', ' ');
}
