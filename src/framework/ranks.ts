import type { Finding } from './finding.ts';
import type { Skeleton } from './skeleton.ts';

/** Ranks that stand twice on a track or leave a gap. Tracks may begin at different ranks: that is a fork. */
export function rankFaults(file: Skeleton): Finding[] {
  return file.tracks.flatMap(({ id }) => {
    const rungs = rungsOf(file, id);
    return [
      ...floatingTrack(file, id, rungs[0]),
      ...rungs.slice(1).flatMap((rung, below) => step(id, rungs[below], rung)),
    ];
  });
}

type Rung = { rank: number; path: Finding['path'] };

function rungsOf({ levels }: Skeleton, track: string): Rung[] {
  const rungs = levels.flatMap(({ rank, track: on }, index) =>
    on === track && rank !== undefined ? [{ rank, path: ['levels', index, 'rank'] }] : [],
  );
  return rungs.sort((a, b) => a.rank - b.rank);
}

function step(track: string, below: Rung | undefined, { rank, path }: Rung): Finding[] {
  const expected = (below?.rank ?? rank - 1) + 1;
  if (rank === expected) return [];
  const message =
    rank < expected
      ? `rank ${rank} stands twice on the track "${track}": each of its levels needs a rank of its own`
      : `rank ${rank} leaves a gap on the track "${track}": the next rank there is ${expected}`;
  return [{ path, message }];
}

/** A track that begins higher than the ladder does, where no other track leads up to it. */
function floatingTrack({ levels }: Skeleton, track: string, first: Rung | undefined): Finding[] {
  const ranks = levels.flatMap(({ rank }) => rank ?? []);
  if (first === undefined || first.rank === Math.min(...ranks) || ranks.includes(first.rank - 1)) return [];
  const message = `the track "${track}" begins at rank ${first.rank}, and no level has rank ${first.rank - 1}: nothing leads up to it`;
  return [{ path: first.path, message }];
}
