import { describe, expect, it } from 'vitest';
import { quickMoves } from '../../../src/practice/page/time/quick-moves.ts';
import { dayText, shortText } from '../../../src/practice/page/time/time-text.ts';
import { instantOf, localTimeAt } from '../../../src/practice/page/time/zoned-time.ts';

const at = (iso: string) => Date.parse(iso);

describe('wall-clock time', () => {
  it.each([
    ['2026-11-23T08:00Z', 'Europe/Berlin', '2026-11-23T09:00'],
    ['2026-11-23T02:00Z', 'America/New_York', '2026-11-22T21:00'],
    ['2026-11-23T08:00Z', 'Asia/Kathmandu', '2026-11-23T13:45'],
    ['2026-07-01T00:30Z', 'Europe/London', '2026-07-01T01:30'],
  ])('%s in %s is %s, and back', (instant, timeZone, local) => {
    expect(localTimeAt(at(instant), timeZone)).toBe(local);
    expect(instantOf(local, timeZone)).toBe(at(instant));
  });

  it('that a zone skips moves on by an hour', () => {
    expect(localTimeAt(instantOf('2026-03-29T02:30', 'Europe/Berlin'), 'Europe/Berlin')).toBe('2026-03-29T03:30');
  });

  it('that comes twice is the second', () => {
    expect(instantOf('2026-10-25T02:30', 'Europe/Berlin')).toBe(at('2026-10-25T01:30Z'));
  });
});

describe('the clock offers', () => {
  const moves = (now: string, timeZone: string) =>
    Object.fromEntries(
      quickMoves(at(now), timeZone).map(({ label, to }) => [label, to === null ? null : localTimeAt(to, timeZone)]),
    );

  it('moments that are worth jumping to', () => {
    expect(moves('2026-11-25T14:20Z', 'Europe/Berlin')).toEqual({
      'In an hour': '2026-11-25T16:20',
      'Tomorrow 09:00': '2026-11-26T09:00',
      'Next Monday 09:00': '2026-11-30T09:00',
      'A week from now': '2026-12-02T15:20',
      'Four weeks from now': '2026-12-23T15:20',
      'Back to real time': null,
    });
  });

  it('on a Monday the one after, and on a Sunday the next day', () => {
    expect(moves('2026-11-23T07:00Z', 'Europe/Berlin')['Next Monday 09:00']).toBe('2026-11-30T09:00');
    expect(moves('2026-11-29T07:00Z', 'Europe/Berlin')['Next Monday 09:00']).toBe('2026-11-30T09:00');
  });

  it('the same time of day across a change of the clocks', () => {
    expect(moves('2026-10-22T07:00Z', 'Europe/Berlin')['A week from now']).toBe('2026-10-29T09:00');
  });
});

describe('a day is called', () => {
  it.each([
    ['2026-11-23T22:59Z', 'Today'],
    ['2026-11-22T23:01Z', 'Today'],
    ['2026-11-22T22:59Z', 'Yesterday'],
    ['2026-11-16T12:00Z', 'Monday 16 November'],
    ['2025-11-23T12:00Z', 'Sunday 23 November 2025'],
  ])('%s, seen from Berlin on 23 November 2026: %s', (instant, text) => {
    expect(dayText(at(instant), at('2026-11-23T12:00Z'), 'Europe/Berlin')).toBe(text);
  });

  it('short with its time in the bar', () => {
    expect(shortText(at('2026-11-30T08:00Z'), 'Europe/Berlin')).toBe('Mon 30 Nov, 09:00');
  });
});
