import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './shown.ts';
import { nextTip, start, subscribe, tipsBot, weeklyTips } from './tips-bot.ts';

/** #pm-team gets tips that Ada set up. */
async function subscribed() {
  const bot = await tipsBot();
  await subscribe(bot.ada, 'pm-team');
  const [subscription] = await bot.store.subscriptions.ofPerson(`-:${bot.team.id}`, bot.ada.id);
  if (subscription === undefined) throw new Error('Nothing was set up');
  return { ...bot, id: subscription.id, list: (who = bot.ben, channel = 'pm-team') => listOf(who, channel) };
}

type Person = Awaited<ReturnType<typeof tipsBot>>['ada'];

async function listOf(person: Person, channel: string) {
  const { shown } = await person.command('/ladder subscriptions', channel);
  const [list] = shown;
  if (list === undefined) throw new Error('No list came');
  return list;
}

describe('/ladder subscriptions', () => {
  it('shows everybody in a channel what it gets, and who set it up', async () => {
    const { ada, ben, list } = await subscribed();
    const shown = await list();
    expect(shown.onlyVisibleTo).toBe(ben.id);
    expect(wordsOf(shown)).toBe(
      [
        '*Weekly tips of this channel*',
        `*Mondays at 09:30 (Europe/Zurich)* in <#${ada.channelId('pm-team')}>, for everyone, from Amazon product management`,
        `Next: Monday 23 November. · set up by <@${ada.id}>`,
      ].join('\n'),
    );
    expect(buttonsOf(shown)).toEqual(['Pause', 'Change', 'Stop', 'Set up weekly tips']);
  });

  it('says so where there are none', async () => {
    const { list } = await subscribed();
    expect(wordsOf(await list(undefined, 'random'))).toBe('*This channel gets no weekly tips*');
  });

  it('shows in the direct message what I set up, wherever it goes', async () => {
    const { ada, ben, list } = await subscribed();
    expect(wordsOf(await list(ada, ada.id))).toContain('Mondays at 09:30');
    expect(wordsOf(await list(ben, ben.id))).toBe('*Weekly tips that you get or have set up*');
  });
});

describe('the list lets anybody in the channel', () => {
  it('pause and resume the tips, and the channel reads who did it', async () => {
    const { ada, ben, list, id, moveTo } = await subscribed();
    const shown = await list();
    await ben.press(shown, `subscriptions pause ${id}`);
    await ada.sees(({ text }) => text.includes(`Paused by <@${ben.id}>.`));
    const paused = await ben.sees(({ ts, text }) => ts === shown.ts && text.includes('Paused: somebody paused it.'));
    await ben.press(paused, `subscriptions resume ${id}`);
    await ada.sees(({ text }) => text.includes(`Resumed by <@${ben.id}>.`));
    await ben.sees(({ ts, text }) => ts === shown.ts && text.includes('Next: Monday 23 November.'));
    moveTo('2026-11-23T08:35Z');
    await nextTip(ada, 'pm-team');
  });

  it('stop them, once confirmed', async () => {
    const { ada, ben, list, id } = await subscribed();
    const shown = await list();
    expect(JSON.stringify(shown.blocks)).toContain('No more of them come, for anybody who gets them.');
    await ben.press(shown, `subscriptions stop ${id}`);
    await ada.sees(({ text }) => text.includes(`Stopped by <@${ben.id}>.`));
    expect(wordsOf(await list())).toContain('This channel gets no weekly tips');
  });

  it('change the day, and the channel reads what it is now', async () => {
    const { ada, ben, list, moveTo } = await subscribed();
    await ben.press(await list(), 'subscribe:edit');
    expect(await ben.opens()).toMatchObject({ title: 'Weekly tips', submit: 'Save' });
    await start(ben, { weekday: '2', levels: ['2'] });
    const told = await ada.sees(({ text }) => text.startsWith('Weekly tips here are now'));
    expect(told.text).toBe(
      `Weekly tips here are now: Tuesdays at 09:30 (Europe/Zurich), for Senior Product Manager. Changed by <@${ben.id}>.`,
    );
    moveTo('2026-11-24T08:35Z');
    await nextTip(ada, 'pm-team');
    expect(weeklyTips(ada, 'pm-team')).toHaveLength(1);
  });
});

describe('two people change the same tips', () => {
  it('the second is told, and overwrites nothing', async () => {
    const { ada, ben, list, store, team, id } = await subscribed();
    await ben.press(await list(ben), 'subscribe:edit');
    await ada.press(await list(ada), 'subscribe:edit');
    await ada.opens();
    await ben.opens();
    await start(ben, { weekday: '2' });
    const late = await start(ada, { weekday: '5' });
    expect(late.errors['subscribe-form:weekday']).toBe(
      'Somebody changed this while the window was open, and nothing of yours was saved. Close the window and open it again to see what it is now.',
    );
    expect(await store.subscriptions.find(`-:${team.id}`, id)).toMatchObject({ weekday: 2 });
  });

  it('who changes what was stopped meanwhile is told', async () => {
    const { ada, ben, list, id } = await subscribed();
    await ada.press(await list(ada), 'subscribe:edit');
    await ada.opens();
    await ben.press(await list(ben), `subscriptions stop ${id}`);
    await ada.sees(({ text }) => text.includes('Stopped by'));
    expect((await start(ada)).errors['subscribe-form:weekday']).toContain('Somebody stopped this meanwhile.');
  });
});
