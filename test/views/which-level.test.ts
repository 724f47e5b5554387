import { describe, expect, it } from 'vitest';
import { severalLevelsCard, unknownLevelCard } from '../../src/views/which-level.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { builtLadder } from '../ladders/built-ladder.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';
import { drawn, levelOf } from './drawn.ts';

const baker = levelOf(bakeryLadder, 'baker');
const master = levelOf(bakeryLadder, 'master');

describe('where a name fits several levels', () => {
  it('the person is asked which, and the button goes on with what they wanted', () => {
    expect(drawn(severalLevelsCard(bakeryLadder, [baker, master], 'compare chef'))).toEqual([
      'Which one?',
      'Bakery · version 1.2',
      'That fits Baker, Master Baker.',
      '[Baker] → bakery compare chef baker',
      '[Master Baker] → bakery compare chef master',
    ]);
  });

  it('their tracks tell apart what has one title', () => {
    const two = builtLadder({
      tracks: [
        { id: 'craft', title: 'Craft' },
        { id: 'shop', title: 'Shop' },
      ],
      levels: [
        { id: 'craft-lead', title: 'Lead', rank: 1 },
        { id: 'shop-lead', title: 'Lead', track: 'shop', rank: 1 },
      ],
    });
    expect(drawn(severalLevelsCard(two, two.levels, '')).slice(2)).toEqual([
      'That fits Lead (Craft), Lead (Shop).',
      '[Lead (Craft)] → bakery craft-lead',
      '[Lead (Shop)] → bakery shop-lead',
    ]);
  });

  it('ten are offered, and how many more there are', () => {
    const card = severalLevelsCard(monstrousLadder, monstrousLadder.levels, 'next');
    expect(card.body).toEqual([{ kind: 'text', text: expect.stringMatching(/^That fits .* and 390 more\.$/) }]);
    expect(card.buttons).toHaveLength(10);
  });
});

describe('where there is no such level', () => {
  it('the nearest are named', () => {
    expect(drawn(unknownLevelCard(bakeryLadder, { query: 'bakker', nearest: [baker] }, 'next'))).toEqual([
      'No such level here',
      'Bakery · version 1.2',
      'I find no level called “bakker” in this ladder.',
      'Nearest: Baker.',
      '/ladder shows all levels, /ladder help what else I understand.',
      '[Baker] → bakery next baker',
      '[All levels] → bakery',
      '[Help] → help',
    ]);
  });

  it.each(['', '   ', '***', '<>', '\u200B\u202E'])(
    'and nothing was really asked for, those that there are: %j',
    (query) => {
      expect(drawn(unknownLevelCard(bakeryLadder, { query, nearest: [baker, master] }, 'next')).slice(0, 3)).toEqual([
        'Which level?',
        'Bakery · version 1.2',
        'There is Baker, Master Baker.',
      ]);
    },
  );
});
