import { expect, it } from 'vitest';
import { gapsCard } from '../../src/views/gaps.ts';
import { ladder } from '../ladders/ladders.ts';
import { drawn } from './drawn.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const design = ladder('product-design.yml');

it('tells the owners in words what people missed, what was only near, and what was no use', () => {
  const counts = [
    { topic: 'amazon-pm not-covered time-in-level', people: 9, times: 14 },
    { topic: 'amazon-pm nearest which-level strategy', people: 7, times: 7 },
    { topic: 'amazon-pm unhelpful level principal', people: 6, times: 8 },
    { topic: 'tip:amazon-pm:write-it-down', people: 5, times: 5 },
    { topic: 'amazon-pm refused not-covered', people: 5, times: 6 },
  ];
  expect(drawn(gapsCard(counts, [amazonPm]))).toEqual([
    'What people ask that the ladder does not say',
    'for the owners of the ladder',
    'Asked for, and not in the ladder:',
    '• Time in level – 9 people, 14 times',
    '• Careers, beyond what the ladder names – 5 people, 6 times',
    'Answered only with the nearest lines:',
    '• At which level something is done: Strategy and decisions – 7 people, 7 times',
    'Marked as not useful:',
    '• What a level expects: Principal Product Manager – 6 people, 8 times',
    '• The tip write-it-down – 5 people, 5 times',
    'Topics that five people or more met, over 90 days. I store neither names nor words.',
  ]);
});

it('says which ladder, where there are several', () => {
  const counts = [{ topic: 'amazon-pm not-covered pay', people: 5, times: 5 }];
  expect(drawn(gapsCard(counts, [amazonPm, design]))).toContain(
    '• Pay (Amazon product management) – 5 people, 5 times',
  );
});

it('leaves out what another version counted, and what ladder is gone', () => {
  const counts = ['nonsense', 'amazon-pm constructor x', 'gone not-covered pay', ''].map((topic) => ({
    topic,
    people: 5,
    times: 5,
  }));
  expect(drawn(gapsCard(counts, [amazonPm]))[2]).toBe(
    'Nothing yet: a topic shows once five different people have met it.',
  );
});
