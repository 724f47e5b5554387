import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';
import { buttonsOf, titleOf } from './shown.ts';

async function openForm() {
  const bot = await runningBot();
  await bot.ada.shortcut('ladder_ask');
  return { ...bot, form: await bot.ada.opens() };
}

describe('the shortcut', () => {
  it('opens a form with every level of every ladder', async () => {
    const { form } = await openForm();
    expect(form).toMatchObject({ title: 'Ask the ladder', submit: 'Show' });
    expect(JSON.stringify(form.blocks)).toContain('VP of Engineering');
  });

  it('answers one level with its card', async () => {
    const { ada } = await openForm();
    await ada.act(filled(ada, { level: '0:3' }));
    expect(titleOf(await ada.opens((modal) => modal.title === 'Ladder'))).toBe('Principal Product Manager');
  });

  it('answers two levels with what changes between them', async () => {
    const { ada } = await openForm();
    await ada.act(filled(ada, { level: '0:2', other: '0:3' }));
    const card = await ada.opens((modal) => modal.title === 'Ladder');
    expect(titleOf(card)).toBe('Senior Product Manager → Principal Product Manager');
    expect(buttonsOf(card)).not.toContain('Share to channel');
  });

  it.each([
    ['no level', {}, { level: 'Please complete this required field.' }],
    ['the same level twice', { level: '0:2', other: '0:2' }, { other: 'Choose another level than the one above.' }],
    ['levels of two ladders', { level: '0:2', other: '1:2' }, { other: 'Choose a level of the same ladder.' }],
  ])('says in place what is wrong with %s, and takes it once it is put right', async (_, wrong, errors) => {
    const { ada } = await openForm();
    expect(await ada.act(filled(ada, wrong))).toMatchObject({ ok: false, errors });
    await ada.act(filled(ada, { level: '0:3' }));
    expect(titleOf(await ada.opens((modal) => modal.title === 'Ladder'))).toBe('Principal Product Manager');
  });
});

type Ada = Awaited<ReturnType<typeof openForm>>['ada'];

/** Submits the form on top, filled in by block. */
function filled(ada: Ada, choices: Record<string, string>) {
  const blocks = Object.entries(choices).map(([block, choice]) => [block, { choice }]);
  return { kind: 'submit' as const, view: ada.modal()?.id ?? '', choices: Object.fromEntries(blocks) };
}
