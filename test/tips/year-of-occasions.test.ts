import { describe, expect, it } from 'vitest';
import { nextDues } from '../../src/tips/next-due.ts';

/** Zones with both changes, with none, with half and quarter hours, with a half-hour change, and with changes at midnight. */
const years = [
  ['Europe/Zurich', '2026-03-29'],
  ['America/New_York', '2026-03-08'],
  ['America/St_Johns', '2026-03-08'],
  ['America/Santiago', '2026-09-06'],
  ['Africa/Casablanca', '2026-03-22'],
  ['Asia/Kolkata', undefined],
  ['Asia/Kathmandu', undefined],
  ['Australia/Adelaide', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Pacific/Chatham', '2026-09-27'],
] as const;

describe('a year of Sundays', () => {
  it.each(years)('in %s has 52 occasions, a week apart, each at its wall-clock time', (zone) => {
    const dues = nextDues({ id: 'sub-1', weekday: 7, localTime: '09:30', zone, skipDates: [] }, newYear(zone), 52);
    const wallClocks = dues.map(({ at }) => zoned(at, zone).toPlainDateTime());
    expect(dues.map(({ occasion }) => occasion)).toEqual(sundays);
    expect(wallClocks.map((wallClock) => wallClock.toPlainDate().toString())).toEqual(sundays);
    expect(new Set(wallClocks.map((wallClock) => wallClock.toPlainTime().toString())).size).toBe(1);
    expect(wallClocks[0]?.toString()).toMatch(/T09:3[0-3]/);
  });

  it.each(years.filter(([, spring]) => spring !== undefined))(
    'in %s has the hours of the change, %s, once',
    (zone, spring) => {
      for (const localTime of ['00:30', '01:30', '02:15', '02:30', '02:45', '03:15']) {
        const dues = nextDues({ id: 'sub-1', weekday: 7, localTime, zone, skipDates: [] }, newYear(zone), 52);
        expect(dues.map(({ occasion }) => occasion)).toEqual(sundays);
        expect(dues.filter(({ at }) => zoned(at, zone).toPlainDate().toString() === spring)).toHaveLength(1);
        expect(dues.map(({ at }) => at)).toEqual(dues.map(({ at }) => at).toSorted((a, b) => a - b));
      }
    },
  );
});

const sundays = Array.from({ length: 52 }, (_, week) =>
  Temporal.PlainDate.from('2026-01-04').add({ weeks: week }).toString(),
);

function newYear(zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from('2026-01-01T00:00').toZonedDateTime(zone).toInstant();
}

function zoned(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
}
