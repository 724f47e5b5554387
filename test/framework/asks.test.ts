import { describe, expect, it } from 'vitest';
import { parseAsks } from '../../src/framework/asks.ts';
import { ladder } from '../ladders/ladders.ts';

const design = ladder('product-design.yml');

function parsed(text: string) {
  return parseAsks('asks.yml', text, [design]);
}

describe('a file of how people ask', () => {
  it('gives lines other words', () => {
    expect(parsed('framework: product-design\nasks:\n  designer-1.1: [who moves the pixels]\n')).toEqual({
      ok: true,
      value: { framework: 'product-design', asks: { 'designer-1.1': ['who moves the pixels'] } },
    });
  });

  it.each([
    [
      'framework: product-design\nasks:\n  designer-1.99: [x]\n',
      3,
      'product-design has no line, principle, term or topic "designer-1.99": correct the id',
    ],
    ['framework: nothing\nasks: {}\n', 1, 'there is no framework "nothing": there is product-design'],
    ['framework: product-design\nasks:\n  designer-1.1: []\n', 3, 'asks.designer-1.1: there are no words here'],
    ['framework: product-design\n', 1, 'asks: is missing: give it a mapping'],
  ])('is refused with its faults by line: %j', (text, line, message) => {
    expect(parsed(text)).toMatchObject({ ok: false, faults: [{ file: 'asks.yml', line, message }] });
  });
});
