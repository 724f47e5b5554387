import { describe, expect, it } from 'vitest';
import { rankFaults } from '../../src/framework/ranks.ts';
import { Skeleton } from '../../src/framework/skeleton.ts';

/** The faults of a ladder with these ranks on each track. */
function faultsOf(tracks: Record<string, readonly number[]>): string[] {
  const levels = Object.entries(tracks).flatMap(([track, ranks]) => ranks.map((rank) => ({ track, rank })));
  const file = Skeleton.parse({ tracks: Object.keys(tracks).map((id) => ({ id })), levels });
  return rankFaults(file).map(({ message }) => message);
}

describe("a ladder's ranks", () => {
  it.each([
    ['go up by one', { craft: [1, 2, 3] }],
    ['in any order in the file', { craft: [3, 1, 2] }],
    ['from any number: some companies begin at 3', { craft: [3, 4] }],
    ['with a fork', { craft: [1, 2, 3, 4], management: [3, 4, 5] }],
    ['with a track that goes on where another ends', { craft: [1, 2], executives: [3, 4] }],
    ['with a track of one level', { craft: [1, 2, 3], guests: [2] }],
  ])('%s', (_, tracks) => {
    expect(faultsOf(tracks)).toEqual([]);
  });

  it.each([
    [
      'leave no gap on a track',
      { craft: [1, 2, 4] },
      'rank 4 leaves a gap on the track "craft": the next rank there is 3',
    ],
    [
      'stand once on a track',
      { craft: [1, 2, 2] },
      'rank 2 stands twice on the track "craft": each of its levels needs a rank of its own',
    ],
    [
      'leave no track floating above the others',
      { craft: [1, 2], management: [5, 6] },
      'the track "management" begins at rank 5, and no level has rank 4: nothing leads up to it',
    ],
  ])('%s', (_, tracks, fault) => {
    expect(faultsOf(tracks)).toEqual([fault]);
  });
});
