import { describe, expect, it } from 'vitest';
import { createAnswering } from '../../src/conversation/answering.ts';
import { storeAt } from '../../src/store/open-store.ts';
import { inMemoryPreferences } from '../fakes/in-memory-preferences.ts';
import { ada, design } from './talk.ts';

const ben = { ...ada, user: 'U0BEN' };
const inChannel = { channel: 'C1', thread: '1.1' };
const inDirectMessage = { channel: 'D1', thread: '1.1' };

/** What the levels of each answer are; Ada has told that she is a senior designer. */
async function answering() {
  const preferences = inMemoryPreferences();
  await preferences.set(ada.workspace, ada.user, { level: { framework: design.id, level: 'senior-designer' } });
  const store = storeAt('memory:');
  const answer = createAnswering({
    ...store,
    preferences,
    onStoreFault: (error) => {
      throw error;
    },
  });
  const frameworks = { all: [design], standard: design };
  const ask = async (text: string, who = ada, thread = inChannel, isShared = false) => {
    const { levels, outcome } = await answer({ text, who, thread, isShared, frameworks });
    return [outcome, ...levels.map(({ id }) => id)];
  };
  return { ask, ...store };
}

const whatNext = 'what should I do next to move up?';

describe('a thread remembers what it was about', () => {
  it('for everybody who reads it', async () => {
    const { ask } = await answering();
    await ask('what does a senior designer do');
    expect(await ask('and the one above that?', ben)).toContain('staff-designer');
  });

  it('apart from every other thread, channel and workspace', async () => {
    const { ask } = await answering();
    await ask('what does a senior designer do');
    const elsewhere = { ...ada, workspace: '-:T2' } as const;
    expect(await ask('and the one above that?', ada, { ...inChannel, thread: '2.2' })).toEqual(['clarify']);
    expect(await ask('and the one above that?', ada, { ...inChannel, channel: 'C2' })).toEqual(['clarify']);
    expect(await ask('and the one above that?', elsewhere)).toEqual(['clarify']);
  });

  it('and not the level that somebody told us alone, where others read along', async () => {
    const { ask } = await answering();
    expect(await ask(whatNext)).toContain('senior-designer');
    expect(await ask('and the one above that?', ben)).toEqual(['clarify']);
  });

  it('in a direct message also what is about oneself', async () => {
    const { ask } = await answering();
    expect(await ask(whatNext, ada, inDirectMessage)).toContain('staff-designer');
    expect(await ask('and the one above that?', ada, inDirectMessage)).toContain('design-director');
  });

  it('until its asker has everything about them deleted', async () => {
    const { ask, personalData } = await answering();
    await ask('what does a senior designer do');
    await personalData.deletePerson(ada.workspace, ada.user);
    expect(await ask('and the one above that?')).toEqual(['clarify']);
  });
});

it('where people of another company read along, nothing that somebody told us is looked up', async () => {
  const { ask } = await answering();
  expect(await ask(whatNext, ada, inChannel, true)).not.toContain('senior-designer');
});
