import { describe, expect, it } from 'vitest';
import { findFramework } from '../../src/framework/career-frameworks.ts';
import { findCompetency, findPrinciple, findTerm } from '../../src/framework/find-named.ts';
import { nameKey } from '../../src/framework/name-key.ts';
import { namesOnlyALevel } from '../../src/framework/names-only.ts';
import { nearestLevels } from '../../src/framework/nearest-levels.ts';
import { ladder } from '../ladders/ladders.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');
const engineering = ladder('../../data/frameworks/engineering.yml');
const both = { all: [amazonPm, engineering], standard: amazonPm };

describe('two spellings are one name whatever their', () => {
  it.each([
    ['case', 'Dive Deep', 'DIVE deep'],
    ['punctuation', 'dive-deep', 'Dive, deep!'],
    ['spaces', 'dive deep', '  dive \t deep '],
    ['accents', 'Café', 'cafe\u0301'],
    ['width', 'ＶＰ', 'vp'],
  ])('%s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['words', 'dive deep', 'divedeep'],
    ['vowels, in a script that writes them as marks', 'कि', 'का'],
  ])('but not whatever their %s', (_, one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it.each(['', '🙂', '!!!', '\u202E'])('%j is no name at all', (text) => {
    expect(nameKey(text)).toBe('');
  });
});

describe('a principle, a competency, a term is found by', () => {
  it.each(['dive-deep', 'Dive Deep', 'DIVE DEEP!'])('its id or title: %j', (name) => {
    expect(findPrinciple(amazonPm, name)).toMatchObject({ id: 'dive-deep' });
  });

  it('a part of its name that no other has', () => {
    expect(findPrinciple(amazonPm, 'backbone')).toMatchObject({ id: 'have-backbone-disagree-and-commit' });
  });

  it.each(['the', 'and', 'zzz', '', '🙂', 'dive deeper'])('nothing that fits several or none: %j', (name) => {
    expect(findPrinciple(amazonPm, name)).toBeUndefined();
  });

  it('an alias', () => {
    expect(findCompetency(amazonPm, 'product strategy')).toMatchObject({ id: 'strategy' });
    expect(findTerm(amazonPm, 'bar raiser')).toMatchObject({ id: 'bar-raiser' });
  });
});

describe('a ladder is found by', () => {
  it.each(['engineering', 'Software Engineering', 'ENGINEERING'])('its id or title: %j', (name) => {
    expect(findFramework(both, name)).toBe(engineering);
  });

  it.each(['', 'design', 'engineering staff'])('nothing else: %j', (name) => {
    expect(findFramework(both, name)).toBeUndefined();
  });
});

describe('a text is no more than a name', () => {
  it.each(['principal', 'the principal pm role', 'show me the senior level, please', 'L7'])('%j', (text) => {
    expect(namesOnlyALevel(amazonPm, text)).toBe(true);
  });

  it.each(['what does a principal do', 'senior and principal', 'is principal above director?'])(
    'but %j is more',
    (text) => {
      expect(namesOnlyALevel(amazonPm, text)).toBe(false);
    },
  );
});

describe('the levels nearest to a name are', () => {
  it('at most three, the likest first', () => {
    expect(nearestLevels(amazonPm, 'vice-presidant of stuff').map(({ id }) => id)).toEqual(['vp', 'svp', 'cpo']);
  });

  it.each(['xyz', '', '🙂', 'x'.repeat(10_000)])('none where nothing is alike: %j', (text) => {
    expect(nearestLevels(amazonPm, text)).toEqual([]);
  });
});
