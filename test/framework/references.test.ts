import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/framework/fault.ts';
import { parseFramework } from '../../src/framework/parse.ts';
import { tinyFile } from '../ladders/tiny-file.ts';

function faultsWith(right: string, wrong: string): string[] {
  const parsed = parseFramework('tiny.yml', tinyFile.replace(right, wrong));
  return parsed.ok ? [] : parsed.faults.map(faultLine);
}

const references = 'level, line, competency, principle or glossary entry';

describe('what a file refers to must be there:', () => {
  it.each([
    [
      'a competency',
      'competency: scope, statement: Bakes cakes.',
      'competency: scale, statement: Bakes cakes.',
      'tiny.yml:25:23: there is no competency "scale" here: there is scope',
    ],
    [
      'a track',
      'track: craft\n    rank: 2',
      'track: trade\n    rank: 2',
      'tiny.yml:21:12: there is no track "trade" here: there is craft',
    ],
    [
      'a level on every track',
      '- { id: craft, title: Craft }',
      '- { id: craft, title: Craft }\n  - { id: trade, title: Trade }',
      'tiny.yml:7:11: no level is on the track "trade": give it one or take it out',
    ],
    [
      'what is nearest to a topic that is not covered',
      'nearest: senior.2',
      'nearest: senior.9',
      `tiny.yml:32:68: there is no ${references} "senior.9" here: there is junior, senior, scope, taste, dough, junior.1, senior.1, senior.2`,
    ],
    [
      'each of several that are nearest',
      'nearest: senior.2',
      'nearest: [junior, nobody]',
      `tiny.yml:32:77: there is no ${references} "nobody" here: there is junior, senior, scope, taste, dough, junior.1, senior.1, senior.2`,
    ],
  ])('%s', (_, right, wrong, fault) => {
    expect(faultsWith(right, wrong)).toEqual([fault]);
  });

  it.each(['junior', 'scope', 'taste', 'dough', '[senior.1, taste]', 'Ask your manager.'])(
    'the nearest to a topic may be %s',
    (nearest) => {
      expect(faultsWith('nearest: senior.2', `nearest: ${nearest}`)).toEqual([]);
    },
  );
});

describe('a name leads to one thing:', () => {
  it.each([
    [
      'a level id',
      'id: senior\n',
      'id: junior\n',
      'tiny.yml:18:9: the level id "junior" stands twice: each needs one of its own',
    ],
    [
      'a line id',
      'statement: Teaches juniors.',
      'statement: Teaches juniors., id: senior.1',
      'tiny.yml:26:9: the line id "senior.1" stands twice: each needs one of its own',
    ],
    [
      'the id of a principle or a glossary entry',
      'id: dough',
      'id: taste',
      'tiny.yml:30:11: the id of a principle or glossary entry "taste" stands twice: each needs one of its own',
    ],
    [
      'an alias, in whatever spelling',
      'aliases: [Sr]',
      'aliases: [APPRENTICE!]',
      'tiny.yml:20:15: the name "APPRENTICE!" already leads to "junior": take it out here or there, a name leads to one thing only',
    ],
    [
      "an alias that is another's, in whatever spelling",
      'aliases: [apprentice]',
      'aliases: [sr.]',
      'tiny.yml:20:15: the name "Sr" already leads to "junior": take it out here or there, a name leads to one thing only',
    ],
    [
      'an alias that is the title of another',
      'aliases: [Sr]',
      'aliases: [junior baker]',
      'tiny.yml:20:15: the name "junior baker" already leads to "junior": take it out here or there, a name leads to one thing only',
    ],
    [
      'an alias that stands twice',
      'aliases: [Sr]',
      'aliases: [Sr, Sr]',
      'tiny.yml:20:19: the alias "Sr" stands twice: each needs one of its own',
    ],
    [
      "a title that is another level's id",
      'title: Senior Baker',
      'title: Junior',
      'tiny.yml:19:12: the title "Junior" is also the id of another level, "junior": give that level a longer id',
    ],
  ])('%s', (_, right, wrong, fault) => {
    expect(faultsWith(right, wrong).slice(0, 1)).toEqual([fault]);
  });

  it('two levels may share a title: two tracks may both have a Director', () => {
    expect(faultsWith('title: Senior Baker', 'title: Junior Baker')).toEqual([]);
  });
});

describe('nothing is called like a word that /ladder understands otherwise:', () => {
  it.each([
    ['a ladder', 'id: tiny', 'id: compare', 'tiny.yml:1:5: "compare"'],
    ["a ladder's title", 'title: Tiny ladder', 'title: Help', 'tiny.yml:2:8: "Help"'],
    ['a level', 'title: Senior Baker', 'title: Next', 'tiny.yml:19:12: "Next"'],
    ["a level's alias", 'aliases: [Sr]', 'aliases: [more]', 'tiny.yml:20:15: "more"'],
  ])('%s', (_, right, wrong, place) => {
    expect(faultsWith(right, wrong)).toEqual([
      `${place} after /ladder means something else: give it another name, or one of two words`,
    ]);
  });

  it('but within a longer name it may stand', () => {
    expect(faultsWith('title: Senior Baker', 'title: Practice Lead')).toEqual([]);
  });
});
