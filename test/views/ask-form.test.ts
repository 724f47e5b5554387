import { describe, expect, it } from 'vitest';
import { checkView } from '../../src/practice/block-kit/check-view.ts';
import { askFormView, pickedLevels } from '../../src/views/ask-form.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { bareLadder } from '../ladders/bare-ladder.ts';
import { hostileLadder } from '../ladders/hostile-ladder.ts';
import { monstrousLadder } from '../ladders/monstrous-ladder.ts';

const frameworks = { all: [bakeryLadder, bareLadder], standard: bakeryLadder };

describe('the form behind the shortcut', () => {
  it('asks for a level, and for a second one if there is to be a comparison', () => {
    expect(askFormView(frameworks)).toMatchObject({
      type: 'modal',
      callback_id: 'ask-form',
      title: { text: 'Ask the ladder' },
      submit: { text: 'Show' },
      blocks: [
        { type: 'input', block_id: 'level', label: { text: 'Level' } },
        { type: 'input', block_id: 'other', label: { text: 'Compare with' }, optional: true },
      ],
    });
  });

  it.each([
    ['small', bakeryLadder],
    ['hostile', hostileLadder],
    ['monstrous', monstrousLadder],
  ])('is one that Slack takes, of a %s ladder', (_, ladder) => {
    expect(checkView(askFormView({ all: [ladder, bareLadder], standard: ladder })).findings).toEqual([]);
  });
});

describe('what was picked', () => {
  it('is a level', () => {
    expect(pickedLevels(frameworks, { level: '0:1', other: undefined })).toEqual({
      framework: bakeryLadder,
      level: bakeryLadder.levels[1],
      other: undefined,
    });
  });

  it('or two of one ladder', () => {
    expect(pickedLevels(frameworks, { level: '0:1', other: '0:3' })).toMatchObject({
      level: { id: 'baker' },
      other: { id: 'chef' },
    });
  });

  it.each([
    ['nothing', undefined, undefined, { level: 'Choose a level.' }],
    ['the same twice', '0:1', '0:1', { other: 'Choose another level than the one above.' }],
    ['levels of two ladders', '0:1', '1:0', { other: 'Choose a level of the same ladder.' }],
    ['a level that is gone', '0:99', undefined, { level: 'Choose a level.' }],
    ['a ladder that is gone', '7:0', undefined, { level: 'Choose a level.' }],
    ['no option of ours', 'x', undefined, { level: 'Choose a level.' }],
    ['no number', '0:', undefined, { level: 'Choose a level.' }],
    ['a name that objects have', '0:constructor', undefined, { level: 'Choose a level.' }],
  ])('is put right where it is %s', (_, level, other, errors) => {
    expect(pickedLevels(frameworks, { level, other })).toEqual({ errors });
  });
});
