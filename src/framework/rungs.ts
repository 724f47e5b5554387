import type { CareerFramework, Level } from './framework.ts';

/** Where a level stands among the framework's ranks, from 1; peers on different tracks share a rung. */
export function rungOf({ levels }: CareerFramework, level: Level): { rung: number; of: number } {
  const ranks = new Set(levels.map(({ rank }) => rank));
  return { rung: [...ranks].filter((rank) => rank <= level.rank).length, of: ranks.size };
}

/** The levels that follow: the next on the same track, and the first of any track that begins there (a fork). */
export function nextLevels({ levels }: CareerFramework, level: Level): Level[] {
  return levels
    .filter((one) => isStep(levels, level, one))
    .sort((a, b) => Number(b.track === level.track) - Number(a.track === level.track));
}

/** The level before it on the same track, or, for a track's first, the levels that its track forks from. */
export function previousLevels({ levels }: CareerFramework, level: Level): Level[] {
  return levels.filter((one) => isStep(levels, one, level));
}

function isStep(levels: readonly Level[], from: Level, to: Level): boolean {
  return to.rank === from.rank + 1 && (to.track === from.track || beginsItsTrack(levels, to));
}

function beginsItsTrack(levels: readonly Level[], { track, rank }: Level): boolean {
  return !levels.some((one) => one.track === track && one.rank < rank);
}

/** Levels of the same rank on other tracks. */
export function peersOf({ levels }: CareerFramework, level: Level): Level[] {
  return levels.filter(({ rank, track }) => rank === level.rank && track !== level.track);
}

/** The rungs from one level up to another, both included, or nothing where no line of next levels leads there. */
export function pathBetween(framework: CareerFramework, from: Level, to: Level): Level[] | undefined {
  // Without it, a rung to which many forks lead would be climbed again from each of them.
  const deadEnds = new Set<string>();
  const climb = (level: Level): Level[] | undefined => {
    if (level.id === to.id) return [to];
    if (level.rank >= to.rank || deadEnds.has(level.id)) return undefined;
    for (const step of nextLevels(framework, level)) {
      const rest = climb(step);
      if (rest !== undefined) return [level, ...rest];
    }
    deadEnds.add(level.id);
    return undefined;
  };
  return climb(from);
}
