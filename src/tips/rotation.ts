import type { Tip } from './schema.ts';

/**
 * The tips of the next `count` occasions: first what was never given, in the order; then what was given longest ago. So
 * nothing comes back before all were seen, whatever was added to the file or taken out meanwhile.
 * @param given ids, oldest first, repetitions included.
 */
export function nextTips(order: Iterable<Tip>, given: readonly string[], count: number): Tip[] {
  const lastGiven = new Map(given.map((id, index) => [id, index]));
  const next: Tip[] = [];
  const seen: Tip[] = [];
  for (const tip of order) {
    if (next.length === count) return next;
    (lastGiven.has(tip.id) ? seen : next).push(tip);
  }
  const waiting = [...next, ...seen.toSorted((a, b) => (lastGiven.get(a.id) ?? 0) - (lastGiven.get(b.id) ?? 0))];
  if (waiting.length === 0) return [];
  return Array.from({ length: count }).flatMap((_, index) => waiting[index % waiting.length] ?? []);
}

/** The one after `id` in the order; the first after the last, or where `id` is none of them. */
export function tipAfter(order: readonly Tip[], id: string): Tip | undefined {
  return order[(order.findIndex((tip) => tip.id === id) + 1) % Math.max(order.length, 1)];
}
