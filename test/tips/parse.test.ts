import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/framework/fault.ts';
import { parseTips } from '../../src/tips/parse.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';

const file = `framework: bakery
tips:
  - id: knead
    levels: [baker]
    serves: baker.1
    action: Knead for ten minutes.
    why: Dough likes it.
    notice: It springs back.
    reflect: What did you feel?
    minutes: 10
  - id: taste-it
    serves: taste
    action: Taste what you sell.
    why: Guests do.
    notice: You change a recipe.
    reflect: Too much salt?
    minutes: 5
`;

function faultsOf(text: string): string[] {
  const parsed = parseTips('tips.yml', text, [bakeryLadder]);
  return parsed.ok ? [] : parsed.faults.map(faultLine);
}

describe('a tips file becomes tips', () => {
  it('for the levels that each names, or for everybody', () => {
    expect(parseTips('tips.yml', file, [bakeryLadder])).toMatchObject({
      ok: true,
      value: {
        framework: 'bakery',
        tips: [
          { id: 'knead', levels: ['baker'], serves: 'baker.1', minutes: 10 },
          { id: 'taste-it', levels: [], serves: 'taste', minutes: 5 },
        ],
      },
    });
  });

  it('that serve a line of a level, one of every level, or a principle', () => {
    expect(faultsOf(file.replace('serves: taste', 'serves: every-level.1'))).toEqual([]);
  });
});

describe('a fault in a tips file is told with its place, what is wrong and what is right:', () => {
  it.each([
    [
      'a line that is not there',
      'serves: baker.1',
      'serves: baker.9',
      'tips.yml:5:13: bakery has no expectation or principle "baker.9": correct the id',
    ],
    [
      'a level that is not there',
      'levels: [baker]',
      'levels: [baker, boss]',
      'tips.yml:4:21: bakery has no level "boss": correct the id',
    ],
    [
      'a ladder that is not there',
      'framework: bakery',
      'framework: brewery',
      'tips.yml:1:12: there is no framework "brewery" without faults: there is bakery',
    ],
    [
      'an id that stands twice',
      'id: taste-it',
      'id: knead',
      'tips.yml:11:9: the tip id "knead" stands twice: each needs one of its own',
    ],
    ['too little time', 'minutes: 5', 'minutes: 4', 'tips.yml:17:14: tips[1].minutes: must be 5 to 60'],
    ['too much time', 'minutes: 10', 'minutes: 61', 'tips.yml:10:14: tips[0].minutes: must be 5 to 60'],
    ['a part that is missing', '    why: Guests do.\n', '', 'tips.yml:11:5: tips[1].why: is missing: give it text'],
    [
      'a key that is not known',
      'minutes: 5',
      'minutes: 5\n    author: Ada',
      'tips.yml:18:5: the key "author" is not known here: correct its spelling or take it out',
    ],
    [
      'a line id that is none',
      'serves: baker.1',
      'serves: Baker 1',
      'tips.yml:5:13: tips[0].serves: a line id is <level>.<name>, like principal.1, or an id is lower-case words joined by hyphens, like dive-deep',
    ],
  ])('%s', (_, right, wrong, fault) => {
    expect(faultsOf(file.replace(right, wrong))).toContain(fault);
  });

  it('all at once, in the order of the lines', () => {
    const text = file.replace('levels: [baker]', 'levels: [boss]').replace('minutes: 10', 'minutes: 0');
    expect(faultsOf(text.replace('id: taste-it', 'id: knead'))).toEqual([
      'tips.yml:4:14: bakery has no level "boss": correct the id',
      'tips.yml:10:14: tips[0].minutes: must be 5 to 60',
      'tips.yml:11:9: the tip id "knead" stands twice: each needs one of its own',
    ]);
  });

  it.each(['', 'tips: []', 'framework: bakery', '- a', '{'])('what is no tips file: %j', (text) => {
    expect(faultsOf(text)).not.toEqual([]);
  });

  it('with no ladder beside it', () => {
    expect(parseTips('tips.yml', file, [])).toMatchObject({
      ok: false,
      faults: [{ message: 'there is no framework "bakery": none without faults stands in ../frameworks' }],
    });
  });
});
