import { describe, expect, it } from 'vitest';
import { tipOrder } from '../../src/tips/tip-order.ts';
import { fiveTips, idsOf, tip } from './some-tips.ts';

const mixedTips = [
  tip('s1', 'senior'),
  tip('s2', 'senior'),
  tip('s3', 'senior', 'principal'),
  tip('p1', 'principal'),
  ...fiveTips,
];

describe('the tips of a subscription', () => {
  it('are those for its levels and those for everybody, by turns', () => {
    const isForSeniors = tipOrder(mixedTips, ['senior'], 'sub-1').map((one) => one.levels.includes('senior'));
    expect(isForSeniors).toEqual([true, false, true, false, true, false, false, false]);
    expect(idsOf(tipOrder(mixedTips, ['senior'], 'sub-1')).toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      's1',
      's2',
      's3',
    ]);
  });

  it('are all of them for everyone, the broadest first', () => {
    const breadths = tipOrder(mixedTips, [], 'sub-1').map((one) => one.levels.length);
    expect(breadths).toEqual([0, 0, 0, 0, 0, 2, 1, 1, 1]);
  });

  it('come in the same order every time', () => {
    expect(idsOf(tipOrder(fiveTips, [], 'sub-1'))).toEqual(idsOf(tipOrder(fiveTips.toReversed(), [], 'sub-1')));
  });

  it('come in another order in another subscription', () => {
    const orders = ['sub-1', 'sub-2', 'sub-3', 'sub-4'].map((id) => idsOf(tipOrder(fiveTips, [], id)).join());
    expect(new Set(orders).size).toBe(4);
  });

  it('keep their order among themselves when the file gains and loses some', () => {
    const before = idsOf(tipOrder(fiveTips, [], 'sub-1'));
    const after = idsOf(tipOrder([tip('new'), ...fiveTips.slice(1)], [], 'sub-1'));
    expect(after.filter((id) => id !== 'new')).toEqual(before.filter((id) => id !== 'a'));
  });
});
