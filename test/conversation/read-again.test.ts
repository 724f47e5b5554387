import { expect, it } from 'vitest';
import { type Answered, answerQuestion } from '../../src/answer/answer-question.ts';
import { isUnsure } from '../../src/conversation/read-again.ts';
import { design } from './talk.ts';

const frameworks = { all: [design], standard: design };
const [sure] = answerQuestion({ text: 'what does a senior designer do', frameworks }).answered;

function asked(question: Partial<Answered['question']>, draft: Partial<Answered['draft']> = {}): Answered {
  if (sure === undefined) throw new Error('There was a question');
  return { question: { ...sure.question, ...question }, draft: { ...sure.draft, ...draft } };
}

const pay = design.notCovered.slice(0, 1);

it.each<[string, Answered]>([
  ['a weak guess', asked({ certainty: 'weak' })],
  ['asking back', asked({}, { outcome: 'clarify' })],
  ['the nearest lines', asked({}, { outcome: 'nearest' })],
  ['a refusal of what somebody says of themselves', asked({ aboutAsker: true }, { intent: 'off-topic' })],
  ['a refusal of what speaks of the ladder', asked({ evidence: 1 }, { intent: 'off-topic' })],
])('%s is unsure', (_, answered) => {
  expect(isUnsure(answered)).toBe(true);
});

it.each<[string, Answered]>([
  ['an answer', asked({})],
  ['asking which of two levels a name means', asked({ couldMean: design.levels.slice(0, 2) }, { outcome: 'clarify' })],
  ['the nearest to what the ladder says it does not hold', asked({}, { outcome: 'nearest', notStated: pay })],
  ['a refusal of what has nothing to do with it', asked({ evidence: 0 }, { intent: 'off-topic' })],
  ['an injection', asked({ intent: 'injection', certainty: 'weak' })],
  ['what somebody asks about themselves', asked({ intent: 'self', certainty: 'weak' })],
  ['nothing', asked({ text: '', certainty: 'weak' })],
])('%s is sure', (_, answered) => {
  expect(isUnsure(answered)).toBe(false);
});
