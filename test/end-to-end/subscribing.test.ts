import { describe, expect, it } from 'vitest';
import { buttonsOf, wordsOf } from './shown.ts';
import { isWeeklyTip, nextTip, start, subscribe, tipsBot, weeklyTips } from './tips-bot.ts';

describe('/ladder subscribe', () => {
  it('opens a window for the channel it was typed in', async () => {
    const { ada } = await tipsBot();
    const { shown } = await ada.command('/ladder subscribe', 'pm-team');
    const window = await ada.opens();
    expect(window).toMatchObject({ title: 'Weekly tips', submit: 'Start' });
    expect(JSON.stringify(window.blocks)).toContain(`"initial_conversation":"${ada.channelId('pm-team')}"`);
    expect(shown.map(({ onlyVisibleTo }) => onlyVisibleTo)).toEqual([ada.id]);
  });

  it('never offers #general by itself', async () => {
    const { ada } = await tipsBot();
    await ada.command('/ladder subscribe', 'general');
    expect(JSON.stringify((await ada.opens()).blocks)).not.toContain('initial_conversation');
  });

  it('offers the direct message where it was typed there', async () => {
    const { ada } = await tipsBot();
    await ada.command('/ladder subscribe', ada.id);
    expect(JSON.stringify((await ada.opens()).blocks)).toContain(
      '"initial_option":{"text":{"type":"plain_text","text":"By direct message to me"',
    );
  });

  it('shows the next four tips as soon as there is a time zone, and again after each choice', async () => {
    const { ada } = await tipsBot();
    await ada.command('/ladder subscribe', 'pm-team');
    const window = await ada.opens();
    expect(wordsOf(window)).toContain('Choose a time zone');
    await ada.choose(window, 'subscribe-form:zone', 'Europe/Zurich');
    const zoned = await ada.opens((shown) => wordsOf(shown).includes('The next four'));
    expect(wordsOf(zoned)).toMatch(
      /Monday 23 November, 09:30: .+\n• Monday 30 November, 09:30: .+\n• Monday 7 December, .+\n• Monday 14 December/,
    );
    await ada.choose(zoned, 'subscribe-form:weekday', '3');
    await ada.opens((shown) => wordsOf(shown).includes('• Wednesday 25 November, 09:30'));
  });

  it('remembers the zone that I chose last', async () => {
    const { ada } = await tipsBot();
    await subscribe(ada, 'pm-team', { zone: 'Asia/Kolkata' });
    await ada.command('/ladder subscribe', 'pm-team');
    const window = await ada.opens(({ submit }) => submit === 'Start');
    expect(JSON.stringify(window.blocks)).toContain('"text":"Kolkata (UTC+05:30)"},"value":"Asia/Kolkata"}}');
  });
});

describe('starting', () => {
  it('introduces itself in the channel, naming who set it up and how it stops', async () => {
    const { ada, ben } = await tipsBot();
    await subscribe(ada, 'pm-team', { levels: ['2', '3'] });
    const introduction = await ben.sees(({ text }) => text.includes('Weekly growth tips start here'));
    expect(wordsOf(introduction)).toBe(
      [
        '*Weekly growth tips start here*, from Monday 23 November.',
        'One thing to do a week, in under an hour, for Senior Product Manager, Principal Product Manager. Mondays at 09:30 (Europe/Zurich).',
        'Each serves a line of the ladder “Amazon product management”, and names it.',
        `Everybody here can mute or stop this · set up by <@${ada.id}>`,
      ].join('\n'),
    );
    expect(buttonsOf(introduction)).toEqual(['Mute 4 weeks', 'Stop']);
  });

  it('says in the window what comes when', async () => {
    const { ada } = await tipsBot();
    await subscribe(ada, 'pm-team');
    const done = await ada.opens(({ title }) => title === 'Ladder');
    expect(wordsOf(done)).toContain('Mondays at 09:30 (Europe/Zurich), for everyone.\nNext: Monday 23 November.');
  });

  it('brings the tip when its time comes, once, to everybody in the channel', async () => {
    const { ada, ben, moveTo } = await tipsBot();
    await subscribe(ada, 'pm-team');
    moveTo('2026-11-23T08:35Z');
    const tip = await nextTip(ben, 'pm-team');
    expect(buttonsOf(tip)).toEqual(['Another', 'Why this', '👍', '👎', 'Mute 4 weeks', 'Stop']);
    moveTo('2026-11-30T08:35Z');
    await nextTip(ben, 'pm-team');
    expect(weeklyTips(ada, 'pm-team')).toHaveLength(2);
  });

  it('by direct message brings it to me alone, without an introduction', async () => {
    const { ada, ben, moveTo } = await tipsBot();
    await ada.command('/ladder subscribe', ada.id);
    await ada.opens();
    await start(ada);
    moveTo('2026-11-23T08:35Z');
    await ada.sees(isWeeklyTip);
    expect(ada.messages(ada.id).filter(({ text }) => text.includes('start here'))).toEqual([]);
    expect(ben.snapshot().messages.filter(isWeeklyTip)).toEqual([]);
  });

  it('twice with the same window sets it up once', async () => {
    const { ada, store, team } = await tipsBot();
    await ada.command('/ladder subscribe', 'pm-team');
    const { id } = await ada.opens();
    await Promise.all([start(ada), ada.act({ kind: 'submit', view: id, choices: {} })]);
    expect(await store.subscriptions.inChannel(`-:${team.id}`, ada.channelId('pm-team'))).toHaveLength(1);
    expect(ada.messages('pm-team').filter(({ text }) => text.includes('start here'))).toHaveLength(1);
  });
});

describe('what can’t be set up is said in the window, and nothing is started', () => {
  it('in a channel where the bot is no member, with how to invite it; then it works', async () => {
    const { ada, store, team } = await tipsBot();
    const refused = await subscribe(ada, 'random');
    expect(refused.errors['subscribe-form:channel']).toBe(
      'I am not in that channel yet. Type /invite and my name in that channel, then press Start again. Nothing was started.',
    );
    expect(await store.subscriptions.ofPerson(`-:${team.id}`, ada.id)).toEqual([]);
    await ada.act({ kind: 'invite-bot', channel: ada.channelId('random') });
    expect(await start(ada)).toMatchObject({ ok: true });
    await ada.sees(({ text }) => text.includes('Weekly growth tips start here'));
  });

  it('in a channel that is archived', async () => {
    const { ada, archive } = await tipsBot();
    await ada.command('/ladder subscribe', 'pm-team');
    await ada.opens();
    archive('pm-team');
    const refused = await start(ada);
    expect(refused.errors['subscribe-form:channel']).toBe('That channel is archived. Choose another one.');
  });

  it.each([
    ['tomorrow', '“tomorrow” is no date. Write dates like 2026-12-28, with commas between them.'],
    ['2026-02-30', '“2026-02-30” is no date. Write dates like 2026-12-28, with commas between them.'],
    ['2026-11-22', '2026-11-22 has passed.'],
  ])('with the date %s', async (skip, words) => {
    const { ada } = await tipsBot();
    expect((await subscribe(ada, 'pm-team', { skip })).errors['subscribe-form:skip']).toBe(words);
  });

  it('while Slack asks to wait', async () => {
    const { ada, faults, store, team } = await tipsBot();
    faults.plan('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 7 });
    const refused = await subscribe(ada, 'pm-team');
    expect(refused.errors['subscribe-form:channel']).toBe(
      'Slack asks me to wait 7 seconds. Nothing was started: press Start again then.',
    );
    expect(await store.subscriptions.ofPerson(`-:${team.id}`, ada.id)).toEqual([]);
  });
});
