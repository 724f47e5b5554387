import { describe, expect, it } from 'vitest';
import type { CareerFramework, Level } from '../../src/framework/framework.ts';
import { nextLevels, pathBetween, peersOf, previousLevels, rungOf } from '../../src/framework/rungs.ts';
import { builtLadder } from '../ladders/built-ladder.ts';
import { forkedLadder } from '../ladders/forked-ladder.ts';

function level({ levels }: CareerFramework, id: string): Level {
  const found = levels.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no level ${id}`);
  return found;
}

function ids(levels: readonly Level[] | undefined): string[] | undefined {
  return levels?.map(({ id }) => id);
}

const baker = (id: string) => level(forkedLadder, id);

describe('from rung to rung', () => {
  it.each([
    ['the next level on the track', 'apprentice', ['baker']],
    ['both ways where a track forks off, the own track first', 'baker', ['master', 'chef']],
    ['a track that begins above', 'head-chef', ['owner']],
    ['nothing above the top', 'owner', []],
    ['nothing above a track that ends below another', 'master', []],
  ])('up: %s', (_, from, above) => {
    expect(ids(nextLevels(forkedLadder, baker(from)))).toEqual(above);
  });

  it.each([
    ['the level before', 'master', ['baker']],
    ['the level that a track forks from', 'chef', ['baker']],
    ['nothing below the lowest', 'apprentice', []],
    ['nothing below a level alone on its track', 'taster', []],
  ])('down: %s', (_, from, below) => {
    expect(ids(previousLevels(forkedLadder, baker(from)))).toEqual(below);
  });

  it.each([
    ['master', ['chef']],
    ['apprentice', ['taster']],
    ['owner', []],
  ])('beside: %s has %j on other tracks', (from, peers) => {
    expect(ids(peersOf(forkedLadder, baker(from)))).toEqual(peers);
  });

  it.each([
    ['apprentice', { rung: 1, of: 5 }],
    ['chef', { rung: 3, of: 5 }],
    ['master', { rung: 3, of: 5 }],
    ['owner', { rung: 5, of: 5 }],
  ])('%s stands on %j: peers share a rung', (id, rung) => {
    expect(rungOf(forkedLadder, baker(id))).toEqual(rung);
  });

  it('a ladder that begins at rank 3 begins on its first rung', () => {
    const high = builtLadder({
      levels: [
        { id: 'a', rank: 3 },
        { id: 'b', rank: 4 },
      ],
    });
    expect(rungOf(high, level(high, 'a'))).toEqual({ rung: 1, of: 2 });
  });
});

describe('the way up', () => {
  it.each([
    ['on one track', 'apprentice', 'master', ['apprentice', 'baker', 'master']],
    ['across the fork', 'apprentice', 'head-chef', ['apprentice', 'baker', 'chef', 'head-chef']],
    ['across two forks', 'baker', 'owner', ['baker', 'chef', 'head-chef', 'owner']],
    ['to where one stands already', 'baker', 'baker', ['baker']],
    ['between peers is none', 'master', 'chef', undefined],
    ['down is none', 'chef', 'apprentice', undefined],
    ['from a track that leads nowhere is none', 'master', 'owner', undefined],
    ['from a level that is alone on its track leads where its rank does', 'taster', 'chef', undefined],
  ])('%s', (_, from, to, path) => {
    expect(ids(pathBetween(forkedLadder, baker(from), baker(to)))).toEqual(path);
  });

  it('is known not to be there at once, also in a ladder that forks everywhere', () => {
    expect(pathBetween(maze, level(maze, 'start'), level(maze, 'elsewhere'))).toBeUndefined();
  });
});

const starts = range(1, 12).flatMap((rank) => ['a', 'b', 'c', 'd'].map((name) => ({ rank, id: `${name}${rank}` })));

/** From each of twelve ranks four tracks go up to the twelfth; "elsewhere" stands above a track that none of them leads to. */
const maze = builtLadder({
  tracks: [
    ...starts.map(({ id }) => ({ id, title: id })),
    { id: 'craft', title: 'Craft' },
    { id: 'far', title: 'Far' },
  ],
  levels: [
    { id: 'start', rank: 1 },
    ...starts.flatMap(({ id, rank }) => range(rank, 12).map((on) => ({ id: `${id}-${on}`, track: id, rank: on }))),
    ...range(1, 12).map((rank) => ({ id: `far-${rank}`, track: 'far', rank })),
    { id: 'elsewhere', track: 'far', rank: 13 },
  ],
});

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, step) => from + step);
}
