import { expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { ladder } from '../ladders/ladders.ts';

const design = ladder('product-design.yml');
const frameworks = { all: [design], standard: design };
const levels = design.levels.filter(({ id }) => id === 'senior-designer' || id === 'staff-designer');
const text = 'the big cheese against the one beneath';
const interpretation = { of: text, as: { intent: 'compare' as const, levels, topics: [] } };

it('a question is answered as it was interpreted, and the thread remembers that', () => {
  const { answer, memory } = answerQuestion({ text, frameworks, interpretation });
  expect(answer).toMatchObject({ intent: 'compare', outcome: 'answered', levels, parts: [{}, { kind: 'comparison' }] });
  expect(memory).toMatchObject({ intent: 'compare', levels: ['senior-designer', 'staff-designer'] });
});

it('the interpretation of one question leaves the others as the rules read them', () => {
  const { answer } = answerQuestion({ text: 'what does a senior designer do', frameworks, interpretation });
  expect(answer).toMatchObject({ intent: 'level', levels: [{ id: 'senior-designer' }] });
});

it('tells how each question was read', () => {
  const { answered } = answerQuestion({
    text: 'what does a senior designer do? what comes after senior designer?',
    frameworks,
  });
  expect(
    answered.map(({ question: { text: of, certainty }, draft: { outcome } }) => ({ of, certainty, outcome })),
  ).toEqual([
    { of: 'what does a senior designer do?', certainty: 'sure', outcome: 'answered' },
    { of: 'what comes after senior designer?', certainty: 'sure', outcome: 'answered' },
  ]);
});
