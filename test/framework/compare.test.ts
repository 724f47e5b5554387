import { describe, expect, it } from 'vitest';
import { type Comparison, compareLevels } from '../../src/framework/compare.ts';
import type { Level } from '../../src/framework/framework.ts';
import { builtLadder } from '../ladders/built-ladder.ts';

const bakery = builtLadder({
  tracks: [
    { id: 'craft', title: 'Craft' },
    { id: 'management', title: 'Management' },
  ],
  competencies: [
    { id: 'bread', title: 'Bread', definition: 'How it is baked.' },
    { id: 'people', title: 'People', definition: 'Who bakes it.' },
    { id: 'shop', title: 'Shop', definition: 'Where it is sold.' },
  ],
  'every-level': [{ competency: 'bread', statement: 'Washes hands.' }],
  levels: [
    {
      id: 'baker',
      expectations: [
        { competency: 'bread', statement: 'Keeps the oven clean.' },
        { competency: 'bread', statement: 'Bakes bread.' },
        { competency: 'shop', statement: 'Serves guests.' },
      ],
    },
    {
      id: 'master',
      expectations: [
        { competency: 'people', statement: 'Teaches bakers.' },
        { competency: 'bread', statement: 'keeps the oven clean' },
        { competency: 'bread', statement: 'Bakes what nobody baked before.' },
      ],
    },
    {
      id: 'chef',
      track: 'management',
      rank: 2,
      expectations: [{ competency: 'people', statement: 'Leads bakers.' }],
    },
  ],
});
const [baker, master, chef] = bakery.levels;

/** By line ids alone. */
function inIds({ stays, everywhere, grows, new: fresh, notRepeated }: Comparison) {
  return {
    stays: stays.map(({ from, to }) => [from.id, to.id]),
    everywhere: everywhere.map(({ id }) => id),
    grows: grows.map(({ competency, from, to }) => [competency.id, from.map(({ id }) => id), to.map(({ id }) => id)]),
    new: fresh.map(({ id }) => id),
    notRepeated: notRepeated.map(({ id }) => id),
  };
}

function compared(one: Level | undefined, other: Level | undefined): Comparison {
  if (one === undefined || other === undefined) throw new Error('The bakery has three levels');
  return compareLevels(bakery, one, other);
}

describe('from one level to another', () => {
  it('stays what both say, whatever its case and punctuation; grows what both speak of; new is what only the upper says', () => {
    expect(inIds(compared(baker, master))).toEqual({
      stays: [['baker.1', 'master.2']],
      everywhere: ['every-level.1'],
      grows: [['bread', ['baker.2'], ['master.3']]],
      new: ['master.1'],
      notRepeated: ['baker.3'],
    });
  });

  it('it is the lower that is left, whichever was asked for first', () => {
    expect(compared(master, baker)).toEqual(compared(baker, master));
  });

  it('between peers, the one asked for first is left', () => {
    expect(compared(chef, master)).toMatchObject({ from: { id: 'chef' }, to: { id: 'master' } });
    expect(compared(master, chef)).toMatchObject({ from: { id: 'master' }, to: { id: 'chef' } });
  });

  it('no line of either level is lost, and none is told twice', () => {
    const { stays, grows, new: fresh, notRepeated } = inIds(compared(baker, master));
    const told = [stays, grows.map(([, from, to]) => [from, to]), fresh, notRepeated].flat(4);
    expect(told.toSorted()).toEqual(['baker.1', 'baker.2', 'baker.3', 'master.1', 'master.2', 'master.3']);
  });

  it.each([
    ['a word more', 'Bakes bread.', 'Bakes good bread.'],
    ['another vowel, in a script that writes it as a mark', 'कि', 'का'],
  ])('%s is a difference', (_, before, after) => {
    const ladder = builtLadder({
      levels: [
        { id: 'one', expectations: [{ competency: 'bread', statement: before }] },
        { id: 'two', expectations: [{ competency: 'bread', statement: after }] },
      ],
    });
    const [one, two] = ladder.levels;
    if (one === undefined || two === undefined) throw new Error('The ladder has two levels');
    expect(inIds(compareLevels(ladder, one, two))).toMatchObject({
      stays: [],
      grows: [['bread', ['one.1'], ['two.1']]],
    });
  });
});
