import type { Tip } from './schema.ts';
import { stableShuffle } from './stable-shuffle.ts';

/**
 * The tips that suit these levels, in an order of `key`'s own (a subscription's or person's id). For levels: those written
 * for one of them and those for everybody by turns. For everyone, with no level named: the broadest first.
 */
export function tipOrder(tips: readonly Tip[], levels: readonly string[], key: string): Tip[] {
  return [...tipsInOrder(tips, levels, key)];
}

/** The same for who reads only the first ones: what comes after those is not put in order. */
export function* tipsInOrder(tips: readonly Tip[], levels: readonly string[], key: string): Generator<Tip> {
  if (levels.length === 0) {
    for (const ofOneBreadth of broadestFirst(tips)) yield* stableShuffle(ofOneBreadth, key);
    return;
  }
  const forThem = tips.filter((tip) => tip.levels.some((level) => levels.includes(level)));
  yield* byTurns(stableShuffle(forThem, key), stableShuffle(tips.filter(isForEverybody), key));
}

function isForEverybody({ levels }: Tip): boolean {
  return levels.length === 0;
}

function broadestFirst(tips: readonly Tip[]): Tip[][] {
  const byBreadth = Map.groupBy(tips, breadth);
  const breadths = [...byBreadth.keys()].toSorted((one, other) => other - one);
  return breadths.map((one) => byBreadth.get(one) ?? []);
}

function breadth({ levels }: Tip): number {
  return levels.length === 0 ? Number.MAX_SAFE_INTEGER : levels.length;
}

function byTurns<Item>(ones: readonly Item[], others: readonly Item[]): Item[] {
  const turns = Math.max(ones.length, others.length);
  return Array.from({ length: turns }).flatMap((_, turn) => [
    ...ones.slice(turn, turn + 1),
    ...others.slice(turn, turn + 1),
  ]);
}
