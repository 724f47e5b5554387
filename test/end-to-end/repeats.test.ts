import { describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { runningBot } from './running-bot.ts';
import { titleOf } from './shown.ts';
import { sendAgain } from './signed-requests.ts';

describe('what Slack delivers twice is answered once:', () => {
  it.each(['socket', 'http'] as const)('a mention, by %s', async (door) => {
    const { ada, faults, calls, settled } = await runningBot({ door });
    faults.duplicateNextEvent();
    await ada.answerTo(await ada.mention('pm-team', 'principal'));
    await settled();
    expect(calls('chat.postMessage')).toHaveLength(1);
  });

  it.each(['socket', 'http'] as const)('a direct message, by %s', async (door) => {
    const { ada, faults, calls, settled } = await runningBot({ door });
    faults.duplicateNextEvent();
    await ada.answerTo(await ada.directMessage('principal'));
    await settled();
    expect(calls('chat.postMessage')).toHaveLength(1);
  });

  it('a direct message to two replicas over one store', async () => {
    const store = await openStore('memory:');
    const one = await runningBot({ store, door: 'http' });
    const other = await runningBot({ store, door: 'http' });
    const asked = await one.ada.directMessage('principal');
    await one.ada.answerTo(asked);
    const [delivery] = one.deliveries();
    if (delivery === undefined) throw new Error('Nothing was delivered');
    await sendAgain(other.eventsUrl, delivery, one.signingSecret);
    await other.settled();
    expect(other.calls('chat.postMessage')).toEqual([]);
  });

  it('a message that mentions the bot in a direct message with it', async () => {
    const { ada, calls, settled } = await runningBot();
    await ada.answerTo(await ada.directMessage('<@U0PRACTICE3> principal'));
    await settled();
    expect(calls('chat.postMessage')).toHaveLength(1);
  });

  it('a command', async () => {
    const { ada, eventsUrl, signingSecret, health } = await runningBot({ door: 'http' });
    const { delivery } = await ada.command('/ladder principal');
    if (delivery === null) throw new Error('Nothing was delivered');
    const response = await sendAgain(eventsUrl, delivery, signingSecret);
    expect({ status: response.status, text: await response.text() }).toEqual({ status: 200, text: '' });
    expect((await health('/metrics')).text).toContain('ladder_deliveries_repeated_total 1');
  });

  it.each([
    ['that looks something up', 'amazon-pm director'],
    ['that shares', 'share'],
  ])('a button %s', async (_, button) => {
    const { ada, eventsUrl, signingSecret, calls, settled, nextCall } = await runningBot({ door: 'http' });
    const { shown } = await ada.command('/ladder principal');
    const [card] = shown;
    if (card === undefined) throw new Error('No card came');
    const answered = nextCall('response_url');
    const { delivery } = await ada.press(card, button);
    await answered;
    if (delivery === null) throw new Error('Nothing was delivered');
    const response = await sendAgain(eventsUrl, delivery, signingSecret);
    await settled();
    expect(response.status).toBe(200);
    expect(calls('response_url')).toHaveLength(1);
  });

  it('the shortcut', async () => {
    const { ada, eventsUrl, signingSecret, calls, settled } = await runningBot({ door: 'http' });
    const { delivery } = await ada.shortcut('ladder_ask');
    await ada.opens();
    if (delivery === null) throw new Error('Nothing was delivered');
    await sendAgain(eventsUrl, delivery, signingSecret);
    await settled();
    expect(calls('views.open')).toHaveLength(1);
  });
});

describe('what people do twice is answered twice:', () => {
  it('the same command', async () => {
    const { ada } = await runningBot();
    const first = await ada.command('/ladder principal');
    const second = await ada.command('/ladder principal');
    expect([...first.shown, ...second.shown].map(titleOf)).toEqual([
      'Principal Product Manager',
      'Principal Product Manager',
    ]);
  });

  it('the same words in a direct message', async () => {
    const { ada, calls } = await runningBot();
    await ada.answerTo(await ada.directMessage('principal'));
    await ada.answerTo(await ada.directMessage('principal'));
    expect(calls('chat.postMessage')).toHaveLength(2);
  });
});
