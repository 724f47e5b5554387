import { describe, expect, it } from 'vitest';
import { nextTips, tipAfter } from '../../src/tips/rotation.ts';
import { fiveTips, idsOf, tip } from './some-tips.ts';

describe('the rotation', () => {
  it('gives every suitable tip once before any comes back', () => {
    expect(idsOf(nextTips(fiveTips, [], 7))).toEqual(['a', 'b', 'c', 'd', 'e', 'a', 'b']);
  });

  it('goes on after what was given', () => {
    expect(idsOf(nextTips(fiveTips, ['a', 'b'], 4))).toEqual(['c', 'd', 'e', 'a']);
  });

  it('repeats what was given longest ago, once all were seen', () => {
    expect(idsOf(nextTips(fiveTips, ['c', 'a', 'e', 'b', 'd', 'c'], 3))).toEqual(['a', 'e', 'b']);
  });

  it('gives a tip that was added to the file before it repeats one, and only once', () => {
    const grown = [tip('new'), ...fiveTips];
    expect(idsOf(nextTips(grown, ['a', 'b', 'c', 'd', 'e', 'a'], 3))).toEqual(['new', 'b', 'c']);
    expect(idsOf(nextTips(grown, ['a', 'b', 'c', 'd', 'e', 'a', 'new'], 1))).toEqual(['b']);
  });

  it('goes on when a tip was taken out of the file', () => {
    expect(idsOf(nextTips(fiveTips.slice(2), ['a', 'b', 'c'], 3))).toEqual(['d', 'e', 'c']);
  });

  it('gives nothing where nothing suits', () => {
    expect(nextTips([], ['a'], 4)).toEqual([]);
  });
});

describe('another tip', () => {
  it.each([
    ['a', 'b'],
    ['e', 'a'],
    ['gone', 'a'],
  ])('after %s is %s', (shown, next) => {
    expect(tipAfter(fiveTips, shown)?.id).toBe(next);
  });

  it('is none where there is none', () => {
    expect(tipAfter([], 'a')).toBeUndefined();
  });
});
