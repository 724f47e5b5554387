import { describe, expect, it } from 'vitest';
import { createAskForm } from '../../src/commands/ask-form.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';
import { ada, ladderCommand } from './ladder-command.ts';

const frameworks = { all: [bakeryLadder], standard: bakeryLadder };
const form = createAskForm(frameworks, ladderCommand(bakeryLadder));

describe('the form behind the shortcut', () => {
  it('opens with what there is to pick', () => {
    expect(form.open()).toMatchObject({ callback_id: 'ask-form' });
  });

  it.each([
    ['a level', { level: '0:1', other: undefined }, 'Baker'],
    ['two levels compared', { level: '0:0', other: '0:1' }, 'Apprentice → Baker'],
  ])('becomes %s', async (_, chosen, title) => {
    expect(await form.submit(chosen, ada)).toMatchObject({ card: { title } });
  });

  it('says what to put right, where it stands', async () => {
    expect(await form.submit({ level: '0:1', other: '0:1' }, ada)).toEqual({
      errors: { other: 'Choose another level than the one above.' },
    });
  });
});
