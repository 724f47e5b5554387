import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';
import { buttonsOf, titleOf, wordsOf } from './shown.ts';

describe('Home', () => {
  it('shows what this is, my level and the ladder at a glance', async () => {
    const { ada } = await runningBot();
    await ada.openHome();
    const words = wordsOf(await ada.homeShows());
    expect(words).toContain('*Your level* is not set.');
    expect(words).toContain('Your own note: only you see it, and nobody is told.');
    expect(words).toContain('Amazon product management');
    expect(words).toMatch(/8\. Chief Product Officer/);
  });

  it('takes the level that I choose there, and offers what follows from it', async () => {
    const { ada } = await runningBot();
    await ada.openHome();
    await ada.choose(await ada.homeShows(), 'home:level', '0:2');
    const home = await ada.homeShows((view) => wordsOf(view).includes('*Your level*: Senior Product Manager'));
    expect(buttonsOf(home)).toContain('What changes next');
  });

  it('forgets my level when I say so', async () => {
    const { ada } = await runningBot();
    await ada.command('/ladder me senior');
    await ada.openHome();
    await ada.press(await ada.homeShows(), 'home:forget-level');
    await ada.homeShows((view) => wordsOf(view).includes('*Your level* is not set.'));
    const { shown } = await ada.command('/ladder me');
    expect(shown.map(titleOf)).toEqual(['Which level are you?']);
  });

  it('opens a card in a window, in which the buttons go on', async () => {
    const { ada } = await runningBot();
    await ada.openHome();
    await ada.press(await ada.homeShows(), 'amazon-pm pm-1');
    const card = await ada.opens((modal) => titleOf(modal) === 'Product Manager I');
    await ada.press(card, 'amazon-pm pm-2');
    const next = await ada.opens((modal) => titleOf(modal) === 'Product Manager II');
    expect(buttonsOf(next)).not.toContain('Share to channel');
  });

  it('is nothing to be drawn when the conversation is opened instead', async () => {
    const { ada, calls, settled } = await runningBot();
    await ada.act({ kind: 'open-messages' });
    await settled();
    expect(calls('views.publish')).toEqual([]);
  });
});
