import { describe, expect, it } from 'vitest';
import { parseFramework } from '../../src/framework/parse.ts';
import { forkedLadder } from '../ladders/forked-ladder.ts';
import { tinyFile } from '../ladders/tiny-file.ts';

const parsed = parseFramework('tiny.yml', tinyFile);

describe('a framework file becomes a career framework', () => {
  it('with every level as the domain knows it, and an id on every line', () => {
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        levels: [
          { id: 'junior' },
          {
            id: 'senior',
            title: 'Senior Baker',
            aliases: ['Sr'],
            track: 'craft',
            rank: 2,
            codes: [],
            summary: 'Runs the oven.',
            misreadings: [],
            oneOnOne: [],
            expectations: [
              { id: 'senior.1', competency: 'scope', statement: 'Bakes cakes.', provenance: 'guide', practices: [] },
              { id: 'senior.2', competency: 'scope', statement: 'Teaches juniors.', provenance: 'guide', evidence: [] },
            ],
          },
        ],
      },
    });
  });

  it('whose optional parts are empty where the file has none', () => {
    expect(parsed).toMatchObject({ value: { language: 'en', aliases: [], everyLevel: [], changes: [] } });
  });

  it('in which a line keeps the id that it carries itself', () => {
    const text = tinyFile.replace('statement: Bakes cakes.', 'statement: Bakes cakes., id: senior.cakes');
    expect(parseFramework('tiny.yml', text)).toMatchObject({
      value: { levels: [{}, { expectations: [{ id: 'senior.cakes' }, { id: 'senior.2' }] }] },
    });
  });

  it('whose levels stand by rank, and within a rank in the order of the tracks', () => {
    expect(forkedLadder.levels.map(({ id }) => id)).toEqual([
      'apprentice',
      'taster',
      'baker',
      'master',
      'chef',
      'head-chef',
      'owner',
    ]);
  });

  it.each([
    ['1.0.0', '1.0.0'],
    ['2.0', '2'],
    ['"2.0"', '2.0'],
    ['3', '3'],
  ])('whose version is text, also where YAML reads a number: %s', (written, version) => {
    const text = tinyFile.replace('version: 1.0.0', `version: ${written}`);
    expect(parseFramework('tiny.yml', text)).toMatchObject({ value: { version } });
  });

  it.each(['\uFEFF', '# a comment\n---\n', '\r\n'])('whatever stands before it: %j', (before) => {
    expect(parseFramework('tiny.yml', before + tinyFile)).toEqual(parsed);
  });

  it('on Windows, too', () => {
    expect(parseFramework('tiny.yml', tinyFile.replaceAll('\n', '\r\n'))).toEqual(parsed);
  });
});
