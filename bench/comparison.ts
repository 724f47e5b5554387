import { median } from './statistics.ts';

/** A limit for the ratio of ours to theirs; `none` is printed and not judged. */
export type Bar = { kind: 'at-most' | 'at-least'; ratio: number } | { kind: 'none' };

/** One thing measured on both sides, a pair of values a round. */
export type Comparison = {
  what: string;
  unit: string;
  theirs: readonly number[];
  ours: readonly number[];
  bar: Bar;
};

/** Something measured on our side alone, with what it may be. */
export type Finding = { what: string; value: string; bar: string; isMet: boolean };

export type Judged = { ratio: number; lowest: number; highest: number; isMet: boolean | undefined };

/** The median of the rounds' ratios: both sides of one round met the same machine. */
export function judge({ theirs, ours, bar }: Comparison): Judged {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
  const ratio = median(ratios);
  return { ratio, lowest: Math.min(...ratios), highest: Math.max(...ratios), isMet: isWithin(bar, ratio) };
}

function isWithin(bar: Bar, ratio: number): boolean | undefined {
  if (bar.kind === 'none') return undefined;
  return bar.kind === 'at-most' ? ratio <= bar.ratio : ratio >= bar.ratio;
}
