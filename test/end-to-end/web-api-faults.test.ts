import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/practice/web-api/faults.ts';
import { runningBot } from './running-bot.ts';
import { titleOf } from './shown.ts';

const passing: [string, Fault][] = [
  ['429', { kind: 'rate-limited', retryAfterSeconds: 1 }],
  ['500', { kind: 'status', status: 500 }],
];

const lasting: [string, Fault][] = [
  ['500, again and again', { kind: 'status', status: 500 }],
  ['invalid_auth', { kind: 'error', error: 'invalid_auth' }],
  ['not_in_channel', { kind: 'error', error: 'not_in_channel' }],
  ['nothing but a cut connection', { kind: 'reset' }],
];

describe('when chat.postMessage answers', () => {
  it.each(passing)('%s, the answer is posted a little later, once', async (_, fault) => {
    const { ada, faults, settled } = await runningBot();
    faults.plan('chat.postMessage', fault);
    const asked = await ada.mention('pm-team', 'principal');
    expect(titleOf(await ada.answerTo(asked))).toBe('Principal Product Manager');
    await settled();
    expect(ada.messages('pm-team').filter(({ threadTs }) => threadTs === asked.ts)).toHaveLength(1);
  });

  it('invalid_blocks, the same is said in plain blocks', async () => {
    const { ada, faults } = await runningBot();
    faults.plan('chat.postMessage', { kind: 'error', error: 'invalid_blocks' });
    expect(titleOf(await ada.answerTo(await ada.mention('pm-team', 'principal')))).toBe('Principal Product Manager');
  });

  it.each(lasting)('%s, the fault is logged under a number, and the next one is answered', async (_, fault) => {
    const { ada, faults, log } = await runningBot();
    faults.plan('chat.postMessage', fault, 3);
    await ada.mention('pm-team', 'principal');
    await expect.poll(log).toMatch(/"level":50.*"reference":\d{6}/);
    faults.clear();
    expect(titleOf(await ada.answerTo(await ada.directMessage('director')))).toBe('Director of Product Management');
  });

  it('nothing but a cut connection, it is not posted again: it may have arrived', async () => {
    const { ada, faults, calls, log } = await runningBot();
    faults.plan('chat.postMessage', { kind: 'reset' });
    await ada.mention('pm-team', 'principal');
    await expect.poll(log).toMatch(/"level":50/);
    expect(calls('chat.postMessage')).toHaveLength(1);
  });
});

describe('while one conversation waits for Slack', () => {
  it('commands and other conversations do not', async () => {
    const { ada, ben, faults, calls } = await runningBot();
    faults.plan('chat.postMessage', { kind: 'delay', ms: 500 });
    await ada.mention('pm-team', 'principal');
    const his = await ben.directMessage('director');
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
    expect(titleOf(await ben.answerTo(his))).toBe('Director of Product Management');
    expect(calls('chat.postMessage').map(({ ms }) => ms === null)).toEqual([true, false]);
  });
});

describe('when Home or a window can not be shown', () => {
  it.each(['views.publish', 'views.open'])('because %s fails, the next attempt works', async (method) => {
    const { ada, faults, log } = await runningBot();
    faults.plan(method, { kind: 'status', status: 500 });
    await ada.openHome();
    await ada.shortcut('ladder_ask');
    await expect.poll(log).toMatch(/"level":50.*"reference":\d{6}/);
    await ada.openHome();
    await ada.homeShows();
    await ada.shortcut('ladder_ask');
    expect((await ada.opens()).title).toBe('Ask the ladder');
  });
});

describe('while Slack does not say who the bot is', () => {
  it('everything is answered, and it is not ready', async () => {
    const { ada, health } = await runningBot({
      prepare: ({ faults }) => faults.plan('auth.test', { kind: 'status', status: 500 }, 1000),
    });
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
    expect(titleOf(await ada.answerTo(await ada.mention('pm-team', 'principal')))).toBe('Principal Product Manager');
    expect(titleOf(await ada.answerTo(await ada.directMessage('principal')))).toBe('Principal Product Manager');
    expect(await health('/readyz')).toEqual({ status: 503, text: 'not ready\n' });
  });

  it.each([...passing, ...lasting])('but %s, it asks again', async (_, fault) => {
    const { health } = await runningBot({ prepare: ({ faults }) => faults.plan('auth.test', fault) });
    await expect.poll(() => health('/readyz'), { timeout: 5000 }).toEqual({ status: 200, text: 'ready\n' });
  });
});
