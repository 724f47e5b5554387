import { describe, expect, it } from 'vitest';
import { sectionTexts, shortened } from '../../src/views/block-text.ts';

const words = (count: number) => 'word '.repeat(count).trim();

describe('lines are packed into as few blocks as they fit', () => {
  it.each([
    ['none', [], []],
    ['a few in one', ['one', 'two'], ['one\ntwo']],
    [
      'two that fill one exactly',
      ['x'.repeat(1_499), 'y'.repeat(1_500)],
      [`${'x'.repeat(1_499)}\n${'y'.repeat(1_500)}`],
    ],
    [
      'two that are one character too long',
      ['x'.repeat(1_500), 'y'.repeat(1_500)],
      ['x'.repeat(1_500), 'y'.repeat(1_500)],
    ],
  ])('%s', (_, lines, texts) => {
    expect(sectionTexts(lines)).toEqual(texts);
  });

  it('a longer line goes on in the next block, between two words, and nothing is lost', () => {
    const texts = sectionTexts([words(1_000)]);
    expect(texts.map((text) => text.length)).toEqual([2_999, 1_999]);
    expect(texts.join(' ')).toBe(words(1_000));
  });

  it.each([
    ['an emoji', `${'x'.repeat(2_999)}🙂${'y'.repeat(10)}`, ['x'.repeat(2_999), `🙂${'y'.repeat(10)}`]],
    ['an escaped character', `${'x'.repeat(2_998)}&amp;${'y'.repeat(9)}`, ['x'.repeat(2_998), `&amp;${'y'.repeat(9)}`]],
  ])('a line without spaces is never cut within %s', (_, line, texts) => {
    expect(sectionTexts([line])).toEqual(texts);
  });
});

describe('a text that must be short', () => {
  it.each([
    ['stays whole where it fits', 'Principal Product Manager', 25, 'Principal Product Manager'],
    ['is cut between two words', 'Principal Product Manager', 20, 'Principal Product…'],
    ['is cut within a very long one', 'x'.repeat(30), 10, `${'x'.repeat(9)}…`],
    ['is never cut within an emoji', '🙂'.repeat(10), 10, `${'🙂'.repeat(4)}…`],
  ])('%s', (_, text, limit, short) => {
    expect(shortened(text, limit)).toBe(short);
  });
});
