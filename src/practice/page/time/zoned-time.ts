/** Wall-clock time in a zone, as `2026-11-23T09:00`: what a datetime-local field speaks. */
export type LocalTime = string;

export function localTimeAt(epochMs: number, timeZone: string): LocalTime {
  return formatter(timeZone).format(epochMs).replace(' ', 'T');
}

/** Milliseconds since 1970. A time that the zone skips moves on by the gap; of two, the one by the later offset. */
export function instantOf(local: LocalTime, timeZone: string): number {
  // Not every browser has Temporal yet. Two steps, because the offset at the first guess may be another day's.
  const asIfUtc = Date.parse(`${local}Z`);
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return asIfUtc - offsetAt(guess, timeZone);
}

function offsetAt(epochMs: number, timeZone: string): number {
  const minute = Math.floor(epochMs / 60_000) * 60_000;
  return Date.parse(`${localTimeAt(minute, timeZone)}Z`) - minute;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept, because making one takes a hundred times as long as using it. */
function formatter(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  // Swedish writes a date as ISO does: `2026-11-23 09:00`.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone, ...numeric });
  formatters.set(timeZone, made);
  return made;
}
