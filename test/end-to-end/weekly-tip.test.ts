import { describe, expect, it } from 'vitest';
import { buttonsOf, titleOf, wordsOf } from './shown.ts';
import { isWeeklyTip, nextTip, subscribe, tipsBot, weeklyTips } from './tips-bot.ts';

/** A channel that has just got its first tip, set up by Ada. */
async function firstTip() {
  const bot = await tipsBot();
  await subscribe(bot.ada, 'pm-team', { levels: ['2'] });
  bot.moveTo('2026-11-23T08:35Z');
  const tip = await nextTip(bot.ben, 'pm-team');
  return { ...bot, tip };
}

type Tipped = Awaited<ReturnType<typeof firstTip>>;

/** The tip once its words have changed. */
function changed({ ada, tip }: Tipped, words: RegExp) {
  return ada.sees((message) => message.ts === tip.ts && words.test(wordsOf(message)));
}

describe('a weekly tip says', () => {
  it('what to do, why with the line it serves, how to notice, and a question for the thread', async () => {
    const { tip, ada } = await firstTip();
    expect(wordsOf(tip).split('\n')).toEqual([
      expect.stringMatching(/^\*One thing for this week\* · about \d+ minutes( · for .+)?$/),
      expect.stringMatching(/^\S.+\.$/),
      expect.stringMatching(/^\*Why:\* .+ `[a-z0-9.-]+`$/),
      expect.stringMatching(/^\*A sign that it worked:\* .+/),
      expect.stringMatching(/^\*For the thread, afterwards:\* .+\?$/),
      `Our coaching, never a requirement · Amazon product management · version 1.0.0 · set up by <@${ada.id}>`,
    ]);
  });

  it('the same to those who only hear or get notified of it, and calls nobody', async () => {
    const { tip } = await firstTip();
    expect(tip.text).toMatch(/^One thing for this week · about \d+ minutes.*\n.+\nWhy: .+ \[[a-z0-9.-]+]\n/);
    expect(tip.text).not.toMatch(/<[@!]/);
  });

  it('nothing of links that Slack would unfold', async () => {
    const { calls } = await firstTip();
    const [post] = calls('chat.postMessage').slice(-1);
    expect(post?.arguments).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });
});

describe('its buttons', () => {
  it('show another one to the reader alone, and then another', async () => {
    const { ada, ben, tip } = await firstTip();
    await ben.press(tip, 'look:0');
    const other = await ben.sees((message) => isWeeklyTip(message) && message.onlyVisibleTo === ben.id);
    expect(other.text).not.toBe(tip.text);
    await ben.press(other, 'look:0');
    const third = await ben.sees(({ ts, isEdited }) => ts === other.ts && isEdited);
    expect([tip.text, other.text]).not.toContain(third.text);
    expect(ada.messages('pm-team').filter(isWeeklyTip)).toHaveLength(1);
  });

  it('show the line it serves to the reader alone', async () => {
    const { ben, tip } = await firstTip();
    const line = /`(.+)`/.exec(wordsOf(tip))?.[1] ?? 'no line';
    await ben.press(tip, 'look:1');
    const why = await ben.sees((message) => titleOf(message) === 'Why this tip');
    expect(why.onlyVisibleTo).toBe(ben.id);
    expect(wordsOf(why)).toContain(`\`${line}\``);
  });

  it('thank for an opinion, privately', async () => {
    const { ben, tip } = await firstTip();
    await ben.press(tip, 'feedback:down');
    const thanks = await ben.sees(({ text }) => text.startsWith('Thank you.'));
    expect(thanks.onlyVisibleTo).toBe(ben.id);
  });
});

describe('mute and stop', () => {
  it('by anybody in the channel are said in the message, with who did it', async () => {
    const tipped = await firstTip();
    await tipped.ben.press(tipped.tip, 'tips:mute');
    const muted = await changed(tipped, /Muted until Monday 21 December by <@/);
    expect(wordsOf(muted)).toContain(`by <@${tipped.ben.id}>.`);
    expect(buttonsOf(muted)).toEqual(['Another', 'Why this', '👍', '👎', 'Resume', 'Stop']);
  });

  it('muted, it comes again after four weeks', async () => {
    const tipped = await firstTip();
    const { ben, moveTo } = tipped;
    await subscribe(tipped.ada, 'pm-team', { weekday: '2' });
    await ben.press(tipped.tip, 'tips:mute');
    await changed(tipped, /Muted/);
    moveTo('2026-11-30T08:35Z');
    moveTo('2026-12-01T08:35Z');
    await nextTip(ben, 'pm-team');
    expect(weeklyTips(ben, 'pm-team')).toHaveLength(2);
    moveTo('2026-12-28T08:35Z');
    await nextTip(ben, 'pm-team');
  });

  it('resumed, it comes on its next day', async () => {
    const tipped = await firstTip();
    const { ben, moveTo } = tipped;
    await ben.press(tipped.tip, 'tips:mute');
    await ben.press(await changed(tipped, /Muted/), 'tips:resume');
    await changed(tipped, /Resumed by/);
    moveTo('2026-11-30T08:35Z');
    await nextTip(ben, 'pm-team');
  });

  it('stopped, it never comes again, while what else is subscribed goes on', async () => {
    const tipped = await firstTip();
    const { ada, ben, moveTo, tip } = tipped;
    await ben.press(tip, 'tips:stop');
    const stopped = await changed(tipped, /Stopped by/);
    expect(buttonsOf(stopped)).toEqual(['Another', 'Why this', '👍', '👎']);
    await subscribe(ada, ada.id, { weekday: '2' });
    for (const [count, tuesday] of ['2026-12-01', '2026-12-08', '2026-12-15'].entries()) {
      moveTo(`${tuesday}T08:35Z`);
      await nextTip(ada, ada.id);
      expect(weeklyTips(ada, ada.id)).toHaveLength(count + 1);
    }
    expect(weeklyTips(ada, 'pm-team')).toHaveLength(1);
  });

  it('work on the introduction, too, before anything has come', async () => {
    const { ada, ben } = await tipsBot();
    await subscribe(ada, 'pm-team');
    const introduction = await ben.sees(({ text }) => text.includes('start here'));
    await ben.press(introduction, 'tips:stop');
    const stopped = await ada.sees(({ ts, isEdited }) => ts === introduction.ts && isEdited);
    expect(wordsOf(stopped)).toContain(`Stopped by <@${ben.id}>.`);
  });
});

describe('a channel that is gone', () => {
  it.each([
    ['archived', 'the channel is archived.'],
    ['left by the bot', 'I am not in the channel any more.'],
  ])('(%s) pauses its tips, and Ada, who set them up, is told once', async (how, words) => {
    const { ada, ben, archive, moveTo } = await tipsBot();
    await subscribe(ada, 'pm-team');
    const channel = ada.channelId('pm-team');
    if (how === 'archived') archive('pm-team');
    else await ben.act({ kind: 'remove-bot', channel });
    moveTo('2026-11-23T08:35Z');
    const told = await ada.sees(({ text }) => text.startsWith('I paused the weekly tips'));
    expect(told.text).toContain(words);
    expect(told.channel).not.toBe(channel);
    moveTo('2026-11-30T08:35Z');
    await subscribe(ada, ada.id, { weekday: '2' });
    moveTo('2026-12-01T08:35Z');
    await nextTip(ada, ada.id);
    expect(ada.messages(ada.id).filter(({ text }) => text.startsWith('I paused'))).toHaveLength(1);
  });
});
