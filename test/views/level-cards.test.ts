import { describe, expect, it } from 'vitest';
import { nextLevels } from '../../src/framework/rungs.ts';
import { levelCard } from '../../src/views/level.ts';
import { moreCard } from '../../src/views/more.ts';
import { nextLevelCard } from '../../src/views/next-level.ts';
import { noOwnLevelCard, ownLevelCard, ownLevelClearedCard } from '../../src/views/own-level.ts';
import { practiseCard } from '../../src/views/practise.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { bareLadder } from '../ladders/bare-ladder.ts';
import { ladder } from '../ladders/ladders.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';
import { drawn, levelOf } from './drawn.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const baker = levelOf(bakeryLadder, 'baker');
const master = levelOf(bakeryLadder, 'master');
const chef = levelOf(bakeryLadder, 'chef');

describe("a level's card", () => {
  it('says where it stands, each line with its id, what is not stated, and leads to what is around it', () => {
    expect(drawn(levelCard(bakeryLadder, baker))).toEqual([
      'Baker',
      'rung 2 of 3 · Craft · Bakery · version 1.2',
      'Scope: one oven',
      '• Bakes cakes. [baker.1]',
      '• Serves guests. [baker.2]',
      'Not stated here: pay, night work.',
      '[◀ Apprentice] → bakery apprentice',
      '[Master Baker ▶] → bakery master',
      '[Chef ▶] → bakery chef',
      '[Compare with next] → bakery compare baker master',
      '[Practise this] → bakery practise baker',
      '[More] → bakery more baker',
      '[share] → bakery baker',
    ]);
  });

  it('offers nothing that its ladder does not have', () => {
    expect(drawn(levelCard(bareLadder, levelOf(bareLadder, 'only')))).toEqual([
      'Only Baker',
      'rung 1 of 1 · Bare · version 1.0',
      '• Does what only does. [only.1]',
      '[share] → bare only',
    ]);
  });

  it('says of a line from elsewhere where it is from and how sure that is', () => {
    expect(drawn(levelCard(bakeryLadder, master))).toContain(
      '• Teaches bakers. [master.3 · reported elsewhere: a survey (low confidence)]',
    );
  });

  it('names the first of many ways up, and leads to the rest', () => {
    expect(drawn(levelCard(monstrousLadder, levelOf(monstrousLadder, 'level-0-0'))).slice(-7)).toEqual([
      '[Level 0 number 2 ▶] → monster level-0-1',
      '[Level 1 number 1 ▶] → monster level-1-0',
      '[Level 2 number 1 ▶] → monster level-2-0',
      '[All levels] → monster',
      '[Compare with next] → monster compare level-0-0 level-0-1',
      '[Practise this] → monster practise level-0-0',
      '[share] → monster level-0-0',
    ]);
  });

  it.each(amazonPm.levels)('of the shipped ladder has every line of $id, with its id', (level) => {
    const lines = level.expectations.map(({ id, statement }) => `• ${statement} [${id}]`);
    expect(drawn(levelCard(amazonPm, level))).toEqual(expect.arrayContaining(lines));
  });
});

describe('behind it', () => {
  it('stands how it is misread, what to ask in a 1:1, and what is said of every level', () => {
    expect(drawn(moreCard(bakeryLadder, baker))).toEqual([
      'More on Baker',
      'rung 2 of 3 · Craft · Bakery · version 1.2',
      'Runs an oven.',
      'Easily misread:',
      '• It is not about speed. [baker · our coaching]',
      'Questions for a 1:1:',
      '• Which cake sold worst? [baker · our coaching]',
      'Said of every level:',
      '• Washes hands. [every-level.1]',
      '• Is friendly. [every-level.2]',
      '[◀ Baker] → bakery baker',
      '[share] → bakery more baker',
    ]);
  });

  it('stands what to practise for each of its lines, and what would show it', () => {
    expect(drawn(practiseCard(bakeryLadder, master))).toEqual([
      'Practise Master Baker',
      'rung 3 of 3 · Craft · Bakery · version 1.2',
      'Bread: Invents a bread.',
      '• Try a flour. [master.2 · our coaching]',
      '• Would show it: A recipe. [master.2 · our coaching]',
      'People: Teaches bakers.',
      '• Show one fold. [master.3 · our coaching]',
      '[◀ Master Baker] → bakery master',
      '[share] → bakery practise master',
    ]);
  });

  it('is said where there is nothing to practise', () => {
    expect(drawn(practiseCard(bakeryLadder, chef)).slice(2)).toEqual([
      'No practices are written for this level.',
      '[◀ Chef] → bakery chef',
      '[share] → bakery practise chef',
    ]);
  });
});

describe('the next level', () => {
  it('is told as what stays, grows and is new, with two things to practise and one to show; other ways are named', () => {
    expect(drawn(nextLevelCard(bakeryLadder, baker, nextLevels(bakeryLadder, baker)))).toEqual([
      'From Baker to Master Baker',
      'rung 2 of 3 · Craft → rung 3 of 3 · Craft · Bakery · version 1.2',
      'The ladder forks here. The other way up: Chef.',
      'Stays:',
      '• Bread: Bakes cakes. [baker.1 → master.1]',
      '• What the ladder says of every level. [every-level.1 – every-level.2]',
      'Grows:',
      '• Bread: Invents a bread. [master.2]',
      'New at Master Baker:',
      '• People: Teaches bakers. [master.3 · reported elsewhere: a survey (low confidence)]',
      'Only at Baker:',
      '• Shop: Serves guests. [baker.2]',
      'To practise:',
      '• Show one fold. [master.3 · our coaching]',
      '• Try a flour. [master.2 · our coaching]',
      '• Would show it: A recipe. [master.2 · our coaching]',
      'The ladder says what differs. It does not say what your company needs for a promotion: your manager can.',
      '[Master Baker ▶] → bakery master',
      '[Or Chef] → bakery path baker to chef',
      '[Practise Master Baker] → bakery practise master',
      '[share] → bakery next baker',
    ]);
  });

  it('is none above the top of a track; peers on other tracks are named', () => {
    expect(drawn(nextLevelCard(bakeryLadder, chef, []))).toEqual([
      'Chef',
      'rung 3 of 3 · Management · Bakery · version 1.2',
      'Chef is the top of its track: the ladder names no level above it there.',
      'On the same rung: Master Baker.',
      '[Chef] → bakery chef',
      '[All levels] → bakery',
    ]);
  });

  it('of forty-nine names the first four', () => {
    const first = levelOf(monstrousLadder, 'level-0-0');
    expect(drawn(nextLevelCard(monstrousLadder, first, nextLevels(monstrousLadder, first)))[2]).toBe(
      'The ladder forks here. The other way up: Level 1 number 1, Level 2 number 1, Level 3 number 1, Level 4 number 1 and 45 more.',
    );
  });
});

describe('my own level', () => {
  it('is shown to me alone, with what follows from it and how to forget it', () => {
    expect(drawn(ownLevelCard(bakeryLadder, baker))).toEqual([
      'Your level: Baker',
      'Bakery · version 1.2',
      'You set this yourself, only you see it, and /ladder next and /ladder compare start from it.',
      '[Baker] → bakery baker',
      '[What changes at Master Baker] → bakery next baker',
      '[Forget my level] → me clear',
    ]);
  });

  it('is asked for with a button a level', () => {
    expect(drawn(noOwnLevelCard(bakeryLadder))).toEqual([
      'Which level are you?',
      'Bakery · version 1.2',
      'You have set no level. It is your own note: only you see it, and you can clear it at any time.',
      '/ladder me <level> sets it, /ladder me clear forgets it.',
      '[Apprentice] → bakery me apprentice',
      '[Baker] → bakery me baker',
      '[Master Baker] → bakery me master',
      '[Chef] → bakery me chef',
    ]);
  });

  it('is forgotten with a word', () => {
    expect(drawn(ownLevelClearedCard(bakeryLadder))).toEqual([
      'Forgotten',
      'Bakery · version 1.2',
      'I no longer know your level.',
      '[All levels] → bakery',
    ]);
  });
});
