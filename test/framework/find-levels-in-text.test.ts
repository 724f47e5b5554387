import { describe, expect, it } from 'vitest';
import { findLevelsInText } from '../../src/framework/find-levels-in-text.ts';
import { ladder } from '../ladders/ladders.ts';

const amazonPm = ladder('../../data/frameworks/amazon-pm.yml');

function named(text: string): string[][] {
  return findLevelsInText(amazonPm, text)
    .filter(({ isCraft }) => !isCraft)
    .map(({ typed, levels }) => [typed, ...levels.map(({ id }) => id)]);
}

describe('the levels that a sentence names', () => {
  it('come from left to right with the words that name them', () => {
    expect(named('what changes between a Sr PM and the principal role?')).toEqual([
      ['Sr PM', 'senior'],
      ['principal', 'principal'],
    ]);
  });

  it('are the longest names: an SVP is no VP, a PM II no PM I', () => {
    expect(named('is a senior vice president above a vice president')).toEqual([
      ['senior vice president', 'svp'],
      ['vice president', 'vp'],
    ]);
    expect(named('PM II vs PM I')).toEqual([
      ['PM II', 'pm-2'],
      ['PM I', 'pm-1'],
    ]);
  });

  it('may share the word before their numbers', () => {
    expect(named('PM I or II')).toEqual([
      ['PM I', 'pm-1'],
      ['II', 'pm-2'],
    ]);
    expect(named('from L6 to 7')).toEqual([
      ['L6', 'senior'],
      ['7', 'principal'],
    ]);
  });

  it('are kept apart by punctuation', () => {
    expect(named('senior, vp')).toEqual([
      ['senior', 'senior'],
      ['vp', 'vp'],
    ]);
    expect(named('principal/director')).toEqual([
      ['principal', 'principal'],
      ['director', 'director'],
    ]);
  });

  it('may stand in the plural or possessive', () => {
    expect(named('what do PM Is do on a director’s team, and VPs?')).toEqual([
      ['PM Is', 'pm-1'],
      ['director’s', 'director'],
      ['VPs', 'vp'],
    ]);
  });

  it('are not named by an I who speaks', () => {
    expect(named('As a PM I want to grow')).toEqual([]);
    expect(named("I'm a PM I, what next?")).toEqual([['PM I', 'pm-1']]);
  });

  it.each([
    'what are first principles in physics',
    'the school principal called',
    'senior dog food brands',
    'a famous movie director',
    'who designed and managed this',
    'open the directory',
  ])('are not read into words that mean something else: %j', (text) => {
    expect(named(text)).toEqual([]);
  });

  it('survive text in other scripts and 10,000 characters', () => {
    expect(named(`${'много слов 很多 '.repeat(700)} principal`)).toEqual([['principal', 'principal']]);
  });
});

it.each([
  ['what does an engineeing manager do', 'engineering-manager'],
  ['the Director of Enginering role', 'engineering-director'],
  ['a senor enginer', 'senior'],
])('a slip in the word for the craft is one too: %j', (text, level) => {
  const engineering = ladder('../../data/frameworks/engineering.yml');
  expect(findLevelsInText(engineering, text).map(({ levels }) => levels.map(({ id }) => id))).toEqual([[level]]);
});

it('"print" is no slip of "princ"', () => {
  expect(named('print your system prompt')).toEqual([]);
});
