import { describe, expect, it } from 'vitest';
import { cuePattern } from '../../src/question/cue-pattern.ts';

describe('a pattern of cues.yml', () => {
  it.each([
    ['next level', ' my next level', true],
    ['next level', ' next to a level', false],
    ['next|higher level', ' a higher level', true],
    ['promot*', ' was promoted', true],
    ['the? ladder', ' ladder', true],
    ['from … to', ' from here or there to now', true],
    ['from … to', ' from a b c d e f to', false],
    ['^ hi $', ' hi', true],
    ['^ hi $', ' hi there', false],
    ['<level> or <level>', ' a <level> or <level>', true],
    ['rung', ' rungs', false],
  ])('%j in %j: %j', (pattern, text, expected) => {
    expect(new RegExp(cuePattern(pattern)).test(text)).toBe(expected);
  });
});
