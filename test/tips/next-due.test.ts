import { describe, expect, it } from 'vitest';
import { nextDue, nextDues } from '../../src/tips/next-due.ts';

const mondays = { id: 'sub-1', weekday: 1, localTime: '09:30', zone: 'Europe/Zurich', skipDates: [] };
const instant = (text: string) => Temporal.Instant.from(text);
const localMinute = (at: number, zone: string) =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDateTime();

/** The wall clock at each occasion's date, without the few minutes of delay. */
function wallClocks(zone: string, weekday: number, localTime: string, after: string, count: number) {
  const dues = nextDues({ ...mondays, zone, weekday, localTime }, instant(after), count);
  return dues.map(
    ({ at, occasion }) =>
      `${occasion} ${localMinute(at, zone).toPlainTime().round({ smallestUnit: 'minute', roundingIncrement: 15, roundingMode: 'floor' }).toString().slice(0, 5)}`,
  );
}

describe('the next time', () => {
  it('is the next such weekday at that time in the zone, and counts as its local date', () => {
    const { at, occasion } = nextDue(mondays, instant('2026-11-24T12:00Z'));
    expect(occasion).toBe('2026-11-30');
    expect(at - Date.UTC(2026, 10, 30, 8, 30)).toBeGreaterThanOrEqual(0);
    expect(at - Date.UTC(2026, 10, 30, 8, 30)).toBeLessThan(4 * 60_000);
  });

  it('is later the same day, if the time is still to come there', () => {
    expect(nextDue(mondays, instant('2026-11-23T08:29Z')).occasion).toBe('2026-11-23');
    expect(nextDue(mondays, instant('2026-11-23T08:34Z')).occasion).toBe('2026-11-30');
  });

  it('is never the one that it comes after', () => {
    const first = nextDue(mondays, instant('2026-11-23T00:00Z'));
    expect(nextDue(mondays, Temporal.Instant.fromEpochMilliseconds(first.at)).occasion).toBe('2026-11-30');
  });

  it('leaves out dates on which no tip is wanted', () => {
    const skipping = { ...mondays, skipDates: ['2026-12-28', '2027-01-04'] };
    expect(nextDues(skipping, instant('2026-12-15T00:00Z'), 3).map(({ occasion }) => occasion)).toEqual([
      '2026-12-21',
      '2027-01-11',
      '2027-01-18',
    ]);
  });

  it('goes by the weekday of the zone, not by that of Greenwich', () => {
    expect(
      nextDue({ ...mondays, zone: 'Pacific/Kiritimati', localTime: '01:00' }, instant('2026-11-22T00:00Z')),
    ).toMatchObject({
      occasion: '2026-11-23',
    });
    expect(wallClocks('Pacific/Kiritimati', 1, '01:00', '2026-11-22T00:00Z', 1)).toEqual(['2026-11-23 01:00']);
  });

  it('differs by minutes between subscriptions, and never for one of them', () => {
    const delays = ['sub-1', 'sub-2', 'sub-3'].map(
      (id) => nextDue({ ...mondays, id }, instant('2026-11-24T00:00Z')).at,
    );
    expect(new Set(delays).size).toBe(3);
    expect(nextDue(mondays, instant('2026-11-24T00:00Z'))).toEqual(nextDue(mondays, instant('2026-11-25T00:00Z')));
  });

  it('may fall after midnight by its delay, and still counts as the day before', () => {
    const late = { ...mondays, id: 'sub-9', localTime: '23:59', zone: 'UTC' };
    const { at, occasion } = nextDue(late, instant('2026-11-23T12:00Z'));
    expect(occasion).toBe('2026-11-23');
    expect(nextDue(late, Temporal.Instant.fromEpochMilliseconds(at)).occasion).toBe('2026-11-30');
    expect(nextDue(late, Temporal.Instant.fromEpochMilliseconds(at - 1)).occasion).toBe('2026-11-23');
  });
});

describe('daylight saving', () => {
  it.each([
    ['Europe/Zurich', '02:30', '2026-03-21T00:00Z', ['2026-03-22 02:30', '2026-03-29 03:30', '2026-04-05 02:30']],
    ['America/New_York', '02:30', '2026-03-02T00:00Z', ['2026-03-08 03:30', '2026-03-15 02:30']],
    ['Australia/Lord_Howe', '02:15', '2026-09-28T00:00Z', ['2026-10-04 02:45', '2026-10-11 02:15']],
    ['America/Santiago', '00:15', '2026-08-31T00:00Z', ['2026-09-06 01:15', '2026-09-13 00:15']],
  ])('in %s moves a time that it leaves out to after the gap, that day only', (zone, time, after, expected) => {
    expect(wallClocks(zone, 7, time, after, expected.length)).toEqual(expected);
  });

  it.each([
    ['Europe/Zurich', '02:30', '2026-10-24T00:00Z', '2026-10-25T00:30Z'],
    ['America/New_York', '01:30', '2026-10-31T00:00Z', '2026-11-01T05:30Z'],
    ['Australia/Lord_Howe', '01:45', '2026-04-03T00:00Z', '2026-04-04T14:45Z'],
  ])('in %s takes the first of two equal times, once', (zone, localTime, after, first) => {
    const [one, next] = nextDues({ ...mondays, zone, weekday: 7, localTime }, instant(after), 2);
    expect((one?.at ?? 0) - instant(first).epochMilliseconds).toBeLessThan(4 * 60_000);
    expect((one?.at ?? 0) - instant(first).epochMilliseconds).toBeGreaterThanOrEqual(0);
    expect((next?.at ?? 0) - (one?.at ?? 0)).toBeGreaterThan(6.5 * 24 * 3_600_000);
  });
});
