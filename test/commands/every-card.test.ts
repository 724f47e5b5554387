import { describe, expect, it } from 'vitest';
import { checkBlocks } from '../../src/practice/block-kit/check-blocks.ts';
import { bareLadder } from '../ladders/bare-ladder.ts';
import { forkedLadder } from '../ladders/forked-ladder.ts';
import { hostileLadder } from '../ladders/hostile-ladder.ts';
import { ladder } from '../ladders/ladders.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';
import { mrkdwnOf, wordsOf } from '../views/said.ts';
import { everyCard } from './every-card.ts';
import { ladderCommand } from './ladder-command.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const engineering = ladder('../../data/frameworks/engineering.yml');
const design = ladder('product-design.yml');

const monstrousLooks = [
  ...['', 'level-0-0', 'next level-0-0', 'me level-0-0', 'compare level-0-0 level-1-0', 'competency competency-3'],
  ...['term', 'principles', 'practise level-49-7', 'path level-0-0 to level-49-7', 'Level 0', 'more level-3-3'],
  `compare ${monstrousLadder.levels
    .slice(0, 100)
    .map(({ id }) => id)
    .join(' ')}`,
];
const monster = ladderCommand(monstrousLadder);

const ladders = [
  { name: 'the product managers', cards: await everyCard(ladderCommand(amazonPm, engineering)) },
  { name: 'the engineers, who are the standard here', cards: await everyCard(ladderCommand(engineering, amazonPm)) },
  { name: 'the designers', cards: await everyCard(ladderCommand(design)) },
  { name: 'bakers, whose tracks fork', cards: await everyCard(ladderCommand(forkedLadder)) },
  { name: 'one level alone', cards: await everyCard(ladderCommand(bareLadder)) },
  { name: 'a hostile author', cards: await everyCard(ladderCommand(hostileLadder)) },
  {
    name: 'fifty tracks',
    cards: await Promise.all(monstrousLooks.map(async (typed) => ({ typed, card: await monster(typed) }))),
  },
];

describe.each(ladders)('every card of the ladder of $name', ({ cards }) => {
  it('is one that Slack takes', () => {
    const refused = cards.map(({ typed, card }) => ({ typed, findings: checkBlocks(card.blocks, 'message') }));
    expect(refused.filter(({ findings }) => findings.length > 0)).toEqual([]);
  });

  it('fits into an acknowledgement: no newer block', () => {
    const kinds = new Set(cards.flatMap(({ card }) => card.blocks.map(({ type }) => type)));
    expect([...kinds].toSorted()).toEqual(['actions', 'context', 'header', 'section']);
  });

  it('is found: no button leads nowhere', () => {
    expect(cards.filter(({ card }) => card.title === 'No such level here').map(({ typed }) => typed)).toEqual([]);
  });

  it('says the same in its text as in its blocks', () => {
    const unsaid = cards.filter(({ card }) => !wordsOf(mrkdwnOf(card.blocks)).isSubsetOf(wordsOf([card.text])));
    expect(unsaid.map(({ typed }) => typed)).toEqual([]);
  });

  it('has a text that Slack does not cut', () => {
    expect(Math.max(...cards.map(({ card }) => card.text.length))).toBeLessThan(40_000);
  });

  it('has nothing in it on which Slack would act', () => {
    const active = cards.filter(({ card }) =>
      /[<>]|&(?!(?:amp|lt|gt);)/.test([card.text, ...mrkdwnOf(card.blocks)].join()),
    );
    expect(active.map(({ typed }) => typed)).toEqual([]);
  });
});

describe.each(ladders.filter(({ name }) => name !== 'a hostile author'))(
  'a card of the ladder of $name',
  ({ cards }) => {
    it('is read at one glance: at most sixteen lines between title and small print', () => {
      const lines = cards.map(
        ({ card }) =>
          card.blocks.flatMap((block) => (block.type === 'section' ? (block.text?.text.split('\n') ?? []) : [])).length,
      );
      expect(Math.max(...lines)).toBeLessThanOrEqual(16);
    });
  },
);
