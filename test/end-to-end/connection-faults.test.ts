import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/practice/web-api/faults.ts';
import type { PracticeWorkspace } from '../../src/practice/workspace.ts';
import { openWorkspace, runningBot, startedBot } from './running-bot.ts';
import { titleOf } from './shown.ts';

/** In milliseconds: "well under a second", with room for a busy machine. */
const soon = 900;

const refusals: [string, Fault][] = [
  ['429', { kind: 'rate-limited', retryAfterSeconds: 1 }],
  ['500', { kind: 'status', status: 500 }],
  ['invalid_auth', { kind: 'error', error: 'invalid_auth' }],
  ['account_inactive', { kind: 'error', error: 'account_inactive' }],
  ['nothing at all', { kind: 'hang' }],
  ['a cut connection', { kind: 'reset' }],
];

const connectionsAre = (workspace: PracticeWorkspace, count: number) =>
  workspace.next((change) => change.kind === 'bot' && change.bot.connections === count);

describe('at the start, when apps.connections.open answers', () => {
  it.each(refusals)('%s, the bot tries again and answers', async (_, fault) => {
    const { ada, connected, health } = await runningBot({
      prepare: ({ faults }) => faults.plan('apps.connections.open', fault),
      isConnected: false,
    });
    await connected();
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
    await expect.poll(() => health('/readyz')).toEqual({ status: 200, text: 'ready\n' });
  });
});

describe('when Slack closes the connection', () => {
  const closings: [string, (workspace: PracticeWorkspace) => void][] = [
    ['to refresh it', ({ connections }) => connections.disconnect('refresh_requested')],
    ['without a word', ({ connections }) => connections.cut()],
  ];

  it.each(closings)('%s, commands are answered in well under a second', async (_, close) => {
    const bot = await runningBot();
    close(bot);
    const { shown, ackMs } = await bot.ada.command('/ladder principal');
    expect(shown.map(titleOf)).toEqual(['Principal Product Manager']);
    expect(ackMs).toBeLessThan(soon);
  });

  it.each(closings)('%s, with one connection only, too', async (_, close) => {
    const bot = await runningBot({ connections: 1 });
    close(bot);
    const { shown, ackMs } = await bot.ada.command('/ladder principal');
    expect(shown.map(titleOf)).toEqual(['Principal Product Manager']);
    expect(ackMs).toBeLessThan(soon);
  });

  it('after a warning, it has been replaced before', async () => {
    const bot = await runningBot();
    const replaced = connectionsAre(bot, 2);
    bot.connections.disconnect('warning');
    await replaced;
    expect((await bot.ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
  });

  it('again and again, commands are answered all the same', async () => {
    const { ada, connections, connected } = await runningBot({ connections: 1 });
    for (const line of ['/ladder pm-1', '/ladder pm-2', '/ladder senior', '/ladder principal']) {
      connections.disconnect('refresh_requested');
      expect((await ada.command(line)).shown).toHaveLength(1);
      await connected();
    }
  });

  it('the oldest of two, the other one goes on and a new one is opened', async () => {
    const bot = await runningBot();
    const replaced = connectionsAre(bot, 2);
    bot.connections.refreshOldest();
    expect((await bot.ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
    await replaced;
    await expect
      .poll(async () => (await bot.health('/metrics')).text)
      .toMatch(/^ladder_slack_connections 2\n(.*\n)*ladder_slack_reconnects_total 1$/m);
  });

  it.each(refusals)('and then answers %s, the process lives and is back', async (_, fault) => {
    const bot = await runningBot();
    const gone = connectionsAre(bot, 0);
    bot.faults.plan('apps.connections.open', fault);
    bot.connections.cut();
    await gone;
    expect((await bot.ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
  });
});

describe('while Slack can not be reached', () => {
  it('the process lives, and is not ready until Slack is back', async () => {
    const { connections, health, ada } = await runningBot();
    expect(await health('/readyz')).toEqual({ status: 200, text: 'ready\n' });
    connections.refuse(true);
    connections.cut();
    await expect.poll(() => health('/readyz')).toEqual({ status: 503, text: 'not ready\n' });
    expect(await health('/livez')).toEqual({ status: 200, text: 'alive\n' });
    connections.refuse(false);
    await expect.poll(() => health('/readyz')).toEqual({ status: 200, text: 'ready\n' });
    expect((await ada.command('/ladder principal')).shown.map(titleOf)).toEqual(['Principal Product Manager']);
  });

  it('from the start, it waits for it', async () => {
    const { close, port, botEnvironment } = await openWorkspace();
    await close();
    const { health } = await startedBot(botEnvironment);
    expect(await health('/readyz')).toEqual({ status: 503, text: 'not ready\n' });
    expect(await health('/livez')).toEqual({ status: 200, text: 'alive\n' });
    const workspace = await openWorkspace({ workspace: { port } });
    await workspace.connected();
    const { shown } = await workspace.as('ada').command('/ladder principal');
    expect(shown.map(titleOf)).toEqual(['Principal Product Manager']);
    await expect.poll(() => health('/readyz')).toEqual({ status: 200, text: 'ready\n' });
  });

  it('it can be stopped', async () => {
    const { connections, stop } = await runningBot();
    connections.refuse(true);
    connections.cut();
    await expect(stop()).resolves.toBeUndefined();
  });
});
