import type { CareerFramework, Level } from '../framework/framework.ts';
import { frameworkIndex } from '../search/framework-index.ts';
import { type Hit, search } from '../search/search.ts';

/** A line that speaks of what was asked, and the level whose expectation it is; no level where it holds for all. */
export type LineHit = Hit;

// Below, a line shares a word with the question and not its subject.
export const speaksOfIt = 0.45;

/** The expectations that speak of `topic`, best first, those of the given levels only where there are any. */
export function linesAbout(framework: CareerFramework, topic: string, levels?: readonly Level[]): LineHit[] {
  if (topic === '') return [];
  const among = levels === undefined ? undefined : new Set(levels.map(({ id }) => id));
  return search(
    frameworkIndex(framework).expectations,
    topic,
    ({ level }) => among === undefined || (level !== undefined && among.has(level.id)),
  );
}

/** Those that fit nearly as well as the best, at most `most`. */
export function closeToBest(hits: readonly LineHit[], share: number, most: number): LineHit[] {
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= share * best).slice(0, most);
}

/** The lowest level with a line that fits well, and its line. */
export function firstToSpeak(hits: readonly LineHit[]): { level: Level; hit: LineHit } | undefined {
  const fitting = closeToBest(hits, 0.85, hits.length).filter(({ coverage }) => coverage >= speaksOfIt);
  const placed = fitting.flatMap((hit) => (hit.passage.level === undefined ? [] : [{ level: hit.passage.level, hit }]));
  return placed.sort((a, b) => a.level.rank - b.level.rank)[0];
}
