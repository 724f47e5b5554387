import { describe, expect, it } from 'vitest';
import { createHomeChoices } from '../../src/home/home-choices.ts';
import { UserError } from '../../src/user-error.ts';
import type { Who } from '../../src/workspace.ts';
import { inMemoryLlmSwitch } from '../fakes/in-memory-llm-switch.ts';
import { inMemoryPreferences } from '../fakes/in-memory-preferences.ts';
import { bakeryLadder } from '../ladders/bakery-ladder.ts';

const ada: Who = { workspace: '-:T1', user: 'U0ADA' };
const ben: Who = { workspace: '-:T1', user: 'U0BEN' };
const off = { action: 'home:model', value: 'off', block: '' };

function choices() {
  const llmSwitch = inMemoryLlmSwitch();
  const { choose } = createHomeChoices({
    frameworks: { all: [bakeryLadder], standard: bakeryLadder },
    preferences: inMemoryPreferences(),
    personalData: { deletePerson: async () => undefined },
    changeTips: () => Promise.reject(new Error('no tips here')),
    llmSwitch,
    owners: [ada.user],
  });
  return { llmSwitch, choose };
}

describe('the language model', () => {
  it('is turned off for the workspace by an owner of the ladder', async () => {
    const { choose, llmSwitch } = choices();
    await choose(ada, off);
    expect(await llmSwitch.isOff(ada.workspace)).toBe(true);
    expect(await llmSwitch.isOff('-:T2')).toBe(false);
  });

  it('is turned off by nobody else, however the choice came', async () => {
    const { choose, llmSwitch } = choices();
    await expect(choose(ben, off)).rejects.toThrow(UserError);
    expect(await llmSwitch.isOff(ada.workspace)).toBe(false);
  });
});
