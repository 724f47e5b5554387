import { expect, it } from 'vitest';
import { isOneSlip } from '../../src/framework/one-slip.ts';

it.each([
  ['a letter missing', 'principl', 'principal'],
  ['a letter too many', 'principaal', 'principal'],
  ['another letter', 'prancipal', 'principal'],
  ['two neighbours swapped', 'prinicpal', 'principal'],
])('one slip is %s', (_, typed, meant) => {
  expect(isOneSlip(typed, meant)).toBe(true);
});

it.each([
  ['the same word', 'senior', 'senior'],
  ['two slips', 'seinor pm', 'senior'],
  ['two other letters', 'sanoor', 'senior'],
  ['a swap across a letter', 'roinse', 'senior'],
])('%s is not one slip', (_, typed, meant) => {
  expect(isOneSlip(typed, meant)).toBe(false);
});
