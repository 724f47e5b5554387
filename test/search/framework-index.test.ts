import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { frameworkIndex } from '../../src/search/framework-index.ts';
import { ladder } from '../ladders/ladders.ts';

const minuteMs = 60_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('is built once while people ask, and let go when nobody has asked for half an hour', () => {
  const framework = { ...ladder('product-design.yml') };
  const first = frameworkIndex(framework);
  vi.advanceTimersByTime(29 * minuteMs);
  expect(frameworkIndex(framework)).toBe(first);
  vi.advanceTimersByTime(29 * minuteMs);
  expect(frameworkIndex(framework)).toBe(first);
  vi.advanceTimersByTime(31 * minuteMs);
  expect(frameworkIndex(framework)).not.toBe(first);
});
