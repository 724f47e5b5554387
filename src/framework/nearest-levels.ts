import type { CareerFramework, Level } from './framework.ts';
import { nameKey } from './name-key.ts';

/** Up to three levels whose names share most letter pairs with `query`, best first; none where nothing is alike. */
export function nearestLevels({ levels }: CareerFramework, query: string): Level[] {
  const asked = letterPairs(query);
  return levels
    .map((level) => ({
      level,
      likeness: Math.max(...namesOf(level).map((name) => likeness(asked, letterPairs(name)))),
    }))
    .filter(({ likeness }) => likeness > 0.3)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 3)
    .map(({ level }) => level);
}

function namesOf({ id, title, aliases }: Level): string[] {
  return [id, title, ...aliases];
}

/** Dice's coefficient: 1 for the same pairs, 0 for none shared. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((pair) => other.has(pair)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function letterPairs(text: string): Set<string> {
  const letters = ` ${nameKey(text.slice(0, 100))} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, index) => letters.slice(index, index + 2)));
}
