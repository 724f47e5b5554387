import { describe, expect, it } from 'vitest';
import { compareLevels } from '../../src/framework/compare.ts';
import { comparisonCard } from '../../src/views/comparison.ts';
import { noPathCard, pathCard } from '../../src/views/path.ts';
import { sideBySideCard, sideBySideTable } from '../../src/views/side-by-side.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { builtLadder } from '../ladders/built-ladder.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';
import { drawn, levelOf } from './drawn.ts';

const apprentice = levelOf(bakeryLadder, 'apprentice');
const baker = levelOf(bakeryLadder, 'baker');
const master = levelOf(bakeryLadder, 'master');
const chef = levelOf(bakeryLadder, 'chef');

describe('two levels', () => {
  it('are compared by what stays, grows, is new and is not repeated, with the ids of both', () => {
    expect(drawn(comparisonCard(bakeryLadder, compareLevels(bakeryLadder, baker, master)))).toEqual([
      'Baker → Master Baker',
      'rung 2 of 3 · Craft → rung 3 of 3 · Craft · Bakery · version 1.2',
      'Stays:',
      '• Bread: Bakes cakes. [baker.1 → master.1]',
      '• What the ladder says of every level. [every-level.1 – every-level.2]',
      'Grows:',
      '• Bread: Invents a bread. [master.2]',
      'New at Master Baker:',
      '• People: Teaches bakers. [master.3 · reported elsewhere: a survey (low confidence)]',
      'Only at Baker:',
      '• Shop: Serves guests. [baker.2]',
      'The ladder says what differs. It does not say what your company needs for a promotion: your manager can.',
      '[Baker] → bakery baker',
      '[Master Baker] → bakery master',
      '[Practise Master Baker] → bakery practise master',
      '[share] → bakery compare baker master',
    ]);
  });

  it('that speak of one thing are shown with the ids of what the lower says of it', () => {
    expect(drawn(comparisonCard(bakeryLadder, compareLevels(bakeryLadder, apprentice, baker)))).toContain(
      '• Bread: Bakes cakes. [apprentice.1 → baker.1]',
    );
  });
});

describe('levels side by side', () => {
  it('stand a group of lines a competency; where a level says nothing, that is said', () => {
    expect(drawn(sideBySideCard(bakeryLadder, [apprentice, master, chef]))).toEqual([
      'Apprentice · Master Baker · Chef',
      'Bakery · version 1.2',
      'Bread:',
      '• Apprentice: Bakes bread. [apprentice.1]',
      '• Master Baker: Bakes cakes. [master.1]',
      '• Master Baker: Invents a bread. [master.2]',
      'Chef: nothing stated',
      'People:',
      'Apprentice: nothing stated',
      '• Master Baker: Teaches bakers. [master.3 · reported elsewhere: a survey (low confidence)]',
      '• Chef: Leads bakers. [chef.1]',
      '[Apprentice] → bakery apprentice',
      '[Master Baker] → bakery master',
      '[Chef] → bakery chef',
      '[share] → bakery compare apprentice master chef',
    ]);
  });

  it('are a row a competency and a column a level in a table', () => {
    expect(sideBySideTable(bakeryLadder, [apprentice, master, chef])).toMatchObject({
      header: ['', 'Apprentice', 'Master Baker', 'Chef'],
      rows: [
        ['Bread', 'Bakes bread. [apprentice.1]', 'Bakes cakes. [master.1]\nInvents a bread. [master.2]', '–'],
        ['People', '–', 'Teaches bakers. [master.3]', 'Leads bakers. [chef.1]'],
      ],
    });
  });

  it('are twelve at most, and the card says how many were named', () => {
    const { context, buttons } = sideBySideCard(monstrousLadder, monstrousLadder.levels.slice(0, 40));
    expect(context).toEqual(['the first 12 of 40 levels · Monster · version 1.0']);
    expect(buttons.at(-1)?.command.split(' ')).toHaveLength(14);
  });
});

describe('a path', () => {
  it('says rung by rung what is new and what grows', () => {
    expect(drawn(pathCard(bakeryLadder, [apprentice, baker, master]))).toEqual([
      'From Apprentice to Master Baker',
      '2 steps · Bakery · version 1.2',
      'Apprentice → Baker:',
      '• New, Shop: Serves guests. [baker.2]',
      '• Grows, Bread: Bakes cakes. [baker.1]',
      'Baker → Master Baker:',
      '• New, People: Teaches bakers. [master.3 · reported elsewhere: a survey (low confidence)]',
      '• Grows, Bread: Invents a bread. [master.2]',
      'The ladder says what each rung adds. It does not say how long a step takes or what your company decides.',
      '[Apprentice] → bakery apprentice',
      '[Baker] → bakery baker',
      '[Master Baker] → bakery master',
      '[share] → bakery path apprentice to master',
    ]);
  });

  it('says so where a step brings nothing new', () => {
    const same = [{ competency: 'bread', statement: 'Bakes bread.' }];
    const ladder = builtLadder({
      levels: [
        { id: 'one', expectations: same },
        { id: 'two', expectations: same },
      ],
    });
    expect(drawn(pathCard(ladder, ladder.levels)).slice(1, 4)).toEqual([
      '1 step · Bakery · version 1.0',
      'one → two:',
      'The ladder states nothing new for this step.',
    ]);
  });

  it.each([
    [
      'peers',
      master,
      chef,
      'They stand on the same rung of two tracks: moving between them is a change of work, not a step up.',
    ],
    ['levels that no steps join', apprentice, chef, 'This ladder describes no line of steps from one to the other.'],
  ])('is none between %s', (_, from, to, says) => {
    expect(noPathCard(bakeryLadder, from, to).body).toEqual([{ kind: 'text', text: says }]);
  });
});
