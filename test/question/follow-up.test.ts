import { expect, it } from 'vitest';
import type { ThreadMemory } from '../../src/question/thread-memory.ts';
import { understand } from '../../src/question/understand.ts';
import { ladder } from '../ladders/ladders.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const design = ladder('product-design.yml');
const afterSenior: ThreadMemory = { framework: 'amazon-pm', intent: 'level', levels: ['senior'], topics: [] };
const afterStaff: ThreadMemory = {
  framework: 'product-design',
  intent: 'level',
  levels: ['staff-designer'],
  topics: [],
};

function asked(text: string, memory: ThreadMemory) {
  const { intent, levels } = understand(text, { frameworks: { all: [amazonPm, design], standard: amazonPm }, memory });
  return [intent, ...levels.map(({ id }) => id)];
}

it.each([
  ['and the one above that?', ['level', 'principal']],
  ['and below?', ['level', 'pm-2']],
  ['same but for vp', ['level', 'vp']],
  ['and director?', ['level', 'director']],
  ['how does that compare with principal?', ['compare', 'senior', 'principal']],
  ['how do I get from there to director?', ['next-step', 'senior', 'director']],
  ['more', ['level', 'senior']],
])('after a question about senior, %j', (text, expected) => {
  expect(asked(text, afterSenior)).toEqual(expected);
});

it.each([
  ['no, I meant the manager of the same rank', ['level', 'design-manager']],
  ['and on the management track?', ['level', 'design-manager']],
  ['and the senior one?', ['level', 'senior-designer']],
])('a thread stays on its ladder: after a staff designer, %j', (text, expected) => {
  expect(asked(text, afterStaff)).toEqual(expected);
});

it('a question that says all it needs is not bent to the thread', () => {
  expect(asked('what is the difference between vp and svp', afterSenior)).toEqual(['compare', 'vp', 'svp']);
});

const afterList: ThreadMemory = {
  framework: 'amazon-pm',
  intent: 'overview',
  levels: ['pm-1', 'pm-2', 'senior', 'principal'],
  topics: [],
};

it.each([
  ['tell me about the third one', ['level', 'senior']],
  ['and the last one?', ['level', 'principal']],
])('after a list, %j', (text, expected) => {
  expect(asked(text, afterList)).toEqual(expected);
});

it('"which of those" asks among what was listed, and no wider', () => {
  const { intent, among } = understand('which of those write roadmaps?', {
    frameworks: { all: [amazonPm, design], standard: amazonPm },
    memory: afterList,
  });
  expect([intent, ...among.map(({ id }) => id)]).toEqual(['which-level', 'pm-1', 'pm-2', 'senior', 'principal']);
});

it.each(['how do the two differ?', 'put both side by side'])(
  'after one level and then another, %j compares them',
  (text) => {
    expect(asked(text, { ...afterSenior, levels: ['principal'], before: ['senior'] })).toEqual([
      'compare',
      'senior',
      'principal',
    ]);
  },
);

it('another tip is asked for with "another one"', () => {
  expect(asked('another one', { framework: 'amazon-pm', intent: 'tip', levels: [], topics: [] })).toEqual(['tip']);
});

it.each(["what's for lunch?", 'who won the match yesterday'])('%j is no follow-up, however short', (text) => {
  expect(asked(text, afterSenior)).toEqual(['off-topic']);
});

it('"which of those is higher?" compares what was spoken of', () => {
  expect(asked('which of those is higher?', { ...afterSenior, levels: ['vp', 'svp'] })).toEqual([
    'compare',
    'vp',
    'svp',
  ]);
});
