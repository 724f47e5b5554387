import { expect, it } from 'vitest';
import { stem } from '../../src/language/stem.ts';

it.each([
  ['mentors', 'mentor'],
  ['mentoring', 'mentor'],
  ['managed', 'manag'],
  ['management', 'manag'],
  ['strategies', 'strategi'],
  ['responsibility', 'respons'],
  ['responsible', 'respons'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['consistently', 'consist'],
  ['rationally', 'ration'],
  ['communication', 'communic'],
  ['generous', 'generous'],
  ['happy', 'happi'],
  ['cries', 'cri'],
  ['ties', 'tie'],
])('takes %s to %s, as Porter2 does', (word, expected) => {
  expect(stem(word)).toBe(expected);
});

it.each([
  ['executive', 'execution'],
  ['requirement', 'requires'],
  ['direction', 'directly'],
  ['principle', 'principal'],
  ['production', 'products'],
])('keeps %s and %s apart, which a ladder means differently', (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

it.each([
  ['organisation', 'organization'],
  ['analyse', 'analyze'],
  ['led', 'leads'],
  ['SREs'.toLowerCase(), 'sre'],
])('takes %s and %s to one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other));
});
