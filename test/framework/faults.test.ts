import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/framework/fault.ts';
import { parseFramework } from '../../src/framework/parse.ts';
import { tinyFile } from '../ladders/tiny-file.ts';

/** What is printed of a file. */
function faultsOf(text: string): string[] {
  const parsed = parseFramework('tiny.yml', text);
  return parsed.ok ? [] : parsed.faults.map(faultLine);
}

describe('a fault in a framework file is told with its line and column, what is wrong and what is right:', () => {
  it.each([
    ['a key is missing', 'title: Tiny ladder\n', '', 'tiny.yml:1:1: title: is missing: give it text'],
    ['a value is missing', 'title: Tiny ladder', 'title:', 'tiny.yml:2:7: title: is not text: give it text'],
    ['there are only spaces', 'title: Tiny ladder', 'title: " "', 'tiny.yml:2:8: title: there is no text here'],
    [
      'YAML takes the text for a number',
      'title: Tiny ladder',
      'title: 7',
      'tiny.yml:2:8: title: is a number, not text: put it in quotes',
    ],
    [
      'an id is no id',
      'id: tiny',
      'id: Tiny Ladder',
      'tiny.yml:1:5: id: an id is lower-case words joined by hyphens, like dive-deep',
    ],
    [
      'a key is misspelt',
      'summary: Runs the oven.',
      'summary: Runs the oven.\n    sumary: x',
      'tiny.yml:24:5: the key "sumary" is not known here: correct its spelling or take it out',
    ],
    [
      'a key would be dangerous',
      'version: 1.0.0',
      'version: 1.0.0\n__proto__: { admin: true }',
      'tiny.yml:4:1: the key "__proto__" is not known here: correct its spelling or take it out',
    ],
    ['a date is none', '2026-11-23', 'yesterday', 'tiny.yml:4:37: source.retrieved: must be a date like 2026-11-23'],
    [
      'an address is none',
      'title: A page',
      'title: A page, url: here',
      'tiny.yml:4:31: source.url: must be an address like https://example.org/ladder',
    ],
    [
      'a rank is no number',
      'rank: 2',
      'rank: two',
      'tiny.yml:22:11: levels[1].rank: is not a number: give it a number',
    ],
    [
      'a rank lies between two',
      'rank: 2',
      'rank: 1.5',
      'tiny.yml:22:11: levels[1].rank: is not a whole number: give it a whole number',
    ],
    ['a rank is too low', 'rank: 2', 'rank: 0', 'tiny.yml:22:11: levels[1].rank: must be 1 or more'],
    [
      'a word is not one of those that are known',
      'provenance: editorial',
      'provenance: rumour',
      'tiny.yml:30:69: glossary[0].provenance: must be one of guide, editorial, external',
    ],
    [
      'a list is none',
      'tracks:\n  - { id: craft, title: Craft }',
      'tracks: { craft: Craft }',
      'tiny.yml:5:9: tracks: is not a list: give it a list',
    ],
    [
      'a level says nothing',
      'expectations:\n      - { competency: scope, statement: Bakes bread. }',
      'expectations: []',
      'tiny.yml:16:19: levels[0].expectations: a level needs at least one expectation',
    ],
    [
      'a value that may be text or a list is neither',
      'nearest: senior.2',
      'nearest: { a: b }',
      'tiny.yml:32:68: not-covered[0].nearest: is not text: give it text, or is not a list: give it a list',
    ],
  ])('%s', (_, right, wrong, fault) => {
    expect(faultsOf(tinyFile.replace(right, wrong))).toEqual([fault]);
  });

  it.each([
    ['a title', 'Tiny ladder', 301, 'tiny.yml:2:8: title: is longer than 300 characters: keep it to a name'],
    [
      'a text',
      'Learns to bake.',
      5001,
      'tiny.yml:15:14: levels[0].summary: is longer than 5,000 characters: say it in several lines',
    ],
  ])('%s is too long', (_, right, length, fault) => {
    expect(faultsOf(tinyFile.replace(right, 'x'.repeat(length)))).toEqual([fault]);
  });
});

describe('a file that is no YAML says where it stops being one:', () => {
  it.each([
    ['two values under one key', 'tiny.yml:3:1: this is not YAML: Map keys must be unique', 'title: Again'],
    [
      'a second document',
      'tiny.yml:3:1: this is not YAML: Source contains multiple documents; please use YAML.parseAllDocuments()',
      '---\nx: 1',
    ],
    ['a tab', 'tiny.yml:3:1: this is not YAML: Tabs are not allowed as indentation', '\tx: 1'],
    [
      'a colon in a text',
      'tiny.yml:3:4: this is not YAML: Nested mappings are not allowed in compact mappings',
      'x: Tiny: ladder',
    ],
  ])('%s', (_, fault, line) => {
    expect(faultsOf(tinyFile.replace('version:', `${line}\nversion:`))).toEqual([fault]);
  });

  it('an alias that would grow without end', () => {
    const ten = (name: string) => `[${Array.from({ length: 10 }, () => name).join(', ')}]`;
    const bomb = `a: &a ${ten('lol')}\nb: &b ${ten('*a')}\nc: &c ${ten('*b')}\nd: ${ten('*c')}`;
    expect(faultsOf(bomb)).toEqual([
      'tiny.yml:1:1: this is not YAML: Excessive alias count indicates a resource exhaustion attack',
    ]);
  });
});

describe('what is no framework at all', () => {
  it.each(['', '   ', 'null', '- a', 'just text', '42', '🙂', '\u0000'])('is told so at its beginning: %j', (text) => {
    expect(faultsOf(text)).toEqual(['tiny.yml:1:1: the file: is not a mapping: give it a mapping']);
  });

  it('is told every part that it lacks', () => {
    expect(faultsOf('id: tiny')).toEqual([
      'tiny.yml:1:1: title: is missing: give it text',
      'tiny.yml:1:1: version: is missing',
      'tiny.yml:1:1: source: is missing: give it a mapping',
      'tiny.yml:1:1: tracks: is missing: give it a list',
      'tiny.yml:1:1: competencies: is missing: give it a list',
      'tiny.yml:1:1: levels: is missing: give it a list',
    ]);
  });
});

describe('all faults of a file are told at once', () => {
  it('in the order of its lines, those of its form and those of its references', () => {
    const text = tinyFile
      .replace('id: tiny', 'id: Tiny')
      .replace('rank: 2', 'rank: 4')
      .replace('competency: scope, statement: Bakes cakes.', 'competency: scale, statement: ""')
      .replace('nearest: senior.2', 'nearest: nowhere')
      .replace('meaning: Taste it first.', 'means: Taste it first.');
    expect(faultsOf(text)).toEqual([
      'tiny.yml:1:5: id: an id is lower-case words joined by hyphens, like dive-deep',
      'tiny.yml:22:11: rank 4 leaves a gap on the track "craft": the next rank there is 2',
      'tiny.yml:25:23: there is no competency "scale" here: there is scope',
      'tiny.yml:25:41: levels[1].expectations[0].statement: there is no text here',
      'tiny.yml:28:5: principles[0].meaning: is missing: give it text',
      'tiny.yml:28:52: the key "means" is not known here: correct its spelling or take it out',
      'tiny.yml:32:68: there is no level, line, competency, principle or glossary entry "nowhere" here: there is junior, senior, scope, taste, dough, junior.1, senior.1, senior.2',
    ]);
  });

  it.each([
    [
      'is missing',
      'tracks:\n  - { id: craft, title: Craft }\n',
      '',
      'tiny.yml:1:1: tracks: is missing: give it a list',
    ],
    [
      'is empty',
      /levels:[\s\S]*(?=principles:)/,
      'levels: []\n',
      'tiny.yml:9:9: levels: a framework needs at least one level',
    ],
  ])('and a list that %s is told once, not by everything that refers to it', (_, right, wrong, fault) => {
    expect(faultsOf(tinyFile.replace(right, wrong).replace('nearest: senior.2', 'nearest: taste'))).toEqual([fault]);
  });
});
