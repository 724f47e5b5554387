import { expect, it } from 'vitest';
import { likeness, meaningOf, ofLengthOne, sharedMeaning, without } from '../../src/search/meaning.ts';

it('texts about the same are more alike than texts about different things', () => {
  const mentoring = meaningOf('teaches younger colleagues');
  expect(likeness(mentoring, meaningOf('trains new employees'))).toBeGreaterThan(
    likeness(mentoring, meaningOf('bakes bread')),
  );
});

it('the order of words and words in every text do not count', () => {
  expect(likeness(meaningOf('strategy for products'), meaningOf('the products and the strategy'))).toBeCloseTo(1);
});

it('a text without a known word is like nothing', () => {
  expect(likeness(meaningOf('xyzzy'), meaningOf('strategy'))).toBe(0);
});

it('what all texts share is taken out of each', () => {
  const shared = sharedMeaning([
    meaningOf('product strategy'),
    meaningOf('product design'),
    meaningOf('product launch'),
  ]);
  expect(likeness(without(meaningOf('product strategy'), shared), shared)).toBeCloseTo(0);
});

it('a meaning has length one', () => {
  expect(likeness(meaningOf('roadmap'), meaningOf('roadmap'))).toBeCloseTo(1);
  expect(Math.hypot(...ofLengthOne(new Float32Array([3, 4])))).toBeCloseTo(1);
});
