import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startProcess, temporaryFolder } from './bot-process.ts';
import { openWorkspace } from './running-bot.ts';
import { titleOf } from './shown.ts';

/** In milliseconds: whoever stops a process waits for about ten seconds. */
const aFewSeconds = 5000;

describe('at SIGTERM the process ends with exit code 0', () => {
  it('within a few seconds', async () => {
    const workspace = await openWorkspace();
    const bot = startProcess(workspace.botEnvironment);
    await workspace.connected(2);
    const startedAt = performance.now();
    bot.terminate();
    expect(await bot.ended).toMatchObject({ code: 0, stderr: '' });
    expect(performance.now() - startedAt).toBeLessThan(aFewSeconds);
  });

  it('while Slack can not be reached', async () => {
    const workspace = await openWorkspace();
    workspace.connections.refuse(true);
    const bot = startProcess(workspace.botEnvironment);
    await bot.url();
    bot.terminate();
    expect((await bot.ended).code).toBe(0);
  });

  it('after it has answered the command that is under way', async () => {
    const folder = temporaryFolder();
    const workspace = await openWorkspace();
    const bot = startProcess({ ...workspace.botEnvironment, SLACK_CONNECTIONS: '1' }, folder);
    const url = await bot.url();
    await workspace.connected();
    const file = new DatabaseSync(join(folder, 'var', 'ladder.sqlite'));
    onTestFinished(() => file.close());
    const ada = workspace.as('ada');
    file.exec('begin immediate');
    const underWay = ada.command('/ladder me senior');
    await ada.command('/ladder principal');
    bot.terminate();
    await expect.poll(() => isListening(url)).toBe(false);
    file.exec('rollback');
    expect((await underWay).shown.map(titleOf)).toContain('Your level: Senior Product Manager');
    expect((await bot.ended).code).toBe(0);
  });

  it.each(['socket', 'http'] as const)('after it has posted the answer that is under way, by %s', async (door) => {
    const workspace = await openWorkspace();
    const { useHttp: deliverOverHttp, botEnvironment, signingSecret } = workspace;
    const { SLACK_APP_TOKEN: appToken, ...environment } = botEnvironment;
    const secret = { SLACK_SIGNING_SECRET: signingSecret };
    const bot = startProcess({ ...environment, ...(door === 'http' ? secret : { SLACK_APP_TOKEN: appToken }) });
    const url = await bot.url();
    if (door === 'http') await deliverOverHttp(`${url}/slack/events`);
    else await workspace.connected();
    workspace.faults.plan('chat.postMessage', { kind: 'rate-limited', retryAfterSeconds: 1 });
    const refused = workspace.nextCall('chat.postMessage');
    const asked = await workspace.as('ada').mention('pm-team', 'principal');
    await refused;
    bot.terminate();
    expect((await bot.ended).code).toBe(0);
    expect(titleOf(await workspace.as('ada').answerTo(asked))).toBe('Principal Product Manager');
  });
});

function isListening(url: string): Promise<boolean> {
  return fetch(`${url}/livez`).then(
    () => true,
    () => false,
  );
}
