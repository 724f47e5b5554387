import { describe, expect, it } from 'vitest';
import { runningBot } from './running-bot.ts';
import { titleOf } from './shown.ts';
import { sendAgain } from './signed-requests.ts';

const fromTheBot = { author: 'U0PRACTICE3' };

describe('a mention', () => {
  it('of a level is answered with its card, in the thread', async () => {
    const { ada, ben } = await runningBot();
    const asked = await ada.mention('pm-team', 'principal');
    const answer = await ben.answerTo(asked);
    expect(answer).toMatchObject({ threadTs: asked.ts, ...fromTheBot });
    expect(titleOf(answer)).toBe('Principal Product Manager');
  });

  it('inside a thread is answered in that thread', async () => {
    const { ada, ben } = await runningBot();
    const first = await ben.post('pm-team', 'What is next for me?');
    const asked = await ada.mention('pm-team', 'principal', first.ts);
    expect((await ada.answerTo(asked)).threadTs).toBe(first.ts);
  });

  it('that points back in a thread which the bot never saw is asked back', async () => {
    const { ada, ben } = await runningBot();
    const first = await ben.post('pm-team', 'What does a principal do?');
    const answer = await ada.answerTo(await ada.mention('pm-team', 'and the one above that?', first.ts));
    expect(answer.threadTs).toBe(first.ts);
    expect(answer.text).not.toMatch(/principal|director/i);
  });

  it('about oneself is answered to oneself alone', async () => {
    const { ada, ben, calls, settled } = await runningBot();
    await ada.mention('pm-team', 'am I ready for senior?');
    const answer = await ada.sees((message) => titleOf(message) === 'Senior Product Manager');
    await settled();
    expect(answer.onlyVisibleTo).toBe(ada.id);
    expect(ben.snapshot().messages.map(({ author }) => author)).toEqual([ada.id]);
    expect(calls('chat.postMessage')).toEqual([]);
  });

  it.each(['wharrgarbl', '🎉🎉🎉', '?', '', 'مدير منتجات رئيسي'])('that says %j gets some answer', async (text) => {
    const { ada } = await runningBot();
    const answer = await ada.answerTo(await ada.mention('pm-team', text));
    expect(answer.text).not.toBe('');
  });

  it('is never answered with what was asked, where it could call a whole channel', async () => {
    const { ada } = await runningBot();
    const answer = await ada.answerTo(
      await ada.mention('pm-team', '<!channel> <@U0PRACTICE2> <http://evil.example|x>'),
    );
    expect(JSON.stringify(answer)).not.toMatch(/<!channel|<@U0PRACTICE2|<http/);
  });

  it('brings no previews of links along', async () => {
    const { ada, calls } = await runningBot();
    await ada.answerTo(await ada.mention('pm-team', 'principal'));
    expect(calls('chat.postMessage').map((call) => call.arguments)).toMatchObject([
      { unfurl_links: 'false', unfurl_media: 'false' },
    ]);
  });
});

describe('a direct message', () => {
  it('is answered in its thread', async () => {
    const { ada } = await runningBot();
    const asked = await ada.directMessage('principal');
    const answer = await ada.answerTo(asked);
    expect(titleOf(answer)).toBe('Principal Product Manager');
    expect(answer.threadTs).toBe(asked.ts);
  });

  it('that comes with a file is answered for its words', async () => {
    const { ada, sendEvent } = await runningBot();
    const { ts: thread, channel } = await ada.directMessage('principal');
    const message = { type: 'message', subtype: 'file_share', channel_type: 'im', user: ada.id, channel };
    await sendEvent({ ...message, text: 'director', ts: '1999999999.000100', thread_ts: thread });
    const answer = await ada.sees((one) => titleOf(one) === 'Director of Product Management');
    expect(answer.threadTs).toBe(thread);
  });

  it('is seen by nobody else', async () => {
    const { ada, ben } = await runningBot();
    await ada.answerTo(await ada.directMessage('principal'));
    expect(ben.snapshot().messages).toEqual([]);
  });

  it('that is edited is not answered again', async () => {
    const { ada, calls, settled } = await runningBot();
    const asked = await ada.directMessage('principal');
    await ada.answerTo(asked);
    await ada.act({ kind: 'edit', channel: asked.channel, ts: asked.ts, text: 'director' });
    await settled();
    expect(calls('chat.postMessage')).toHaveLength(1);
  });

  it('that is deleted is not answered again', async () => {
    const { ada, calls, settled } = await runningBot();
    const asked = await ada.directMessage('principal');
    await ada.answerTo(asked);
    await ada.act({ kind: 'delete', channel: asked.channel, ts: asked.ts });
    await settled();
    expect(calls('chat.postMessage')).toHaveLength(1);
  });
});

describe('a channel that another company reads, too,', () => {
  it('gets what the ladder says', async () => {
    const { ada, ask } = await sharedChannel();
    await ask('what does a principal do?');
    const answer = await ada.sees((message) => titleOf(message) === 'Principal Product Manager');
    expect(answer.onlyVisibleTo).toBeUndefined();
  });

  it('hears nothing of what somebody told the bot about themselves, nor do they', async () => {
    const { ada, ask } = await sharedChannel();
    await ada.command('/ladder me principal');
    await ask('what should I do next to move up?');
    const answer = await ada.sees(({ text }) => text.startsWith('Tell me your level'));
    expect(answer.text).not.toMatch(/principal|director/i);
  });
});

/** #pm-team shared by Slack Connect; `ask` mentions the bot in it, as Ada. */
async function sharedChannel() {
  const bot = await runningBot({ door: 'http' });
  const { ada, deliveries, eventsUrl, signingSecret } = bot;
  const { ts: thread } = await ada.mention('pm-team', 'thanks!');
  await ada.sees((message) => message.threadTs === thread);
  const [delivery] = deliveries();
  if (delivery === undefined) throw new Error('Nothing was delivered');
  const ask = async (text: string) => {
    const event = { ...Object(delivery.payload.event), text, ts: '1999999999.000100', thread_ts: thread };
    const payload = { ...delivery.payload, event, event_id: 'Ev0SHARED', is_ext_shared_channel: true };
    await sendAgain(eventsUrl, { ...delivery, payload }, signingSecret);
  };
  return { ...bot, ask };
}

describe('silence', () => {
  it.each([
    ['another bot in a direct message', { type: 'message', channel_type: 'im', subtype: 'bot_message', bot_id: 'B0X' }],
    ['another bot without a subtype', { type: 'message', channel_type: 'im', user: 'U0X', bot_id: 'B0X' }],
    ['another bot that mentions it', { type: 'app_mention', user: 'U0X', bot_id: 'B0X' }],
    ['itself', { type: 'message', channel_type: 'im', user: 'U0PRACTICE3', bot_id: 'B0PRACTICE0' }],
    [
      'a topic that was changed',
      { type: 'message', channel_type: 'im', subtype: 'channel_topic', user: 'U0PRACTICE1' },
    ],
    ['people in a channel among themselves', { type: 'message', channel_type: 'channel', user: 'U0PRACTICE1' }],
  ])('is what %s gets', async (_, event) => {
    const { sendEvent, calls, settled } = await runningBot();
    await sendEvent({ channel: 'D0PRACTICE1', text: 'principal', ts: '1795424764.000100', ...event });
    await settled();
    expect(calls('chat.postMessage')).toEqual([]);
  });

  it('is what a channel gets in which nobody mentions it', async () => {
    const { ada, deliveries, settled } = await runningBot();
    await ada.post('pm-team', 'principal');
    await settled();
    expect(deliveries()).toEqual([]);
  });
});
