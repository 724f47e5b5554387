import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { startProcess } from './bot-process.ts';
import { openWorkspace, runningBot } from './running-bot.ts';
import { titleOf } from './shown.ts';

const secrets = { botToken: 'xoxb-1-not-for-logs', appToken: 'xapp-1-not-for-logs', signingSecret: 'not-for-logs' };

/** What must stand in no line: a person's words and names, tokens, the address of a connection. */
const personal = /zanzibar|Ada|not-for-logs|ticket=|response\/R/i;

type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

/** Ada does everything that can be done, in words that are hers. */
async function useEverything({ as, settled }: Workspace) {
  const ada = as('ada');
  await ada.command('/ladder zanzibar');
  await ada.command('/ladder me zanzibar');
  await ada.command('/ladder me senior');
  const { shown } = await ada.command('/ladder principal');
  for (const card of shown.filter((message) => titleOf(message) === 'Principal Product Manager')) {
    await ada.press(card, 'share');
    await ada.press(card, 'amazon-pm director');
  }
  await ada.mention('pm-team', 'zanzibar, what does a principal do?');
  const asked = await ada.directMessage('zanzibar, what does a principal do?');
  await ada.act({ kind: 'edit', channel: asked.channel, ts: asked.ts, text: 'zanzibar, edited' });
  await ada.openHome();
  await ada.choose(await ada.homeShows(), 'home:level', '0:2');
  await ada.shortcut('ladder_ask');
  await settled();
}

/** The same while Slack fails in every way. */
async function useEverythingInVain(workspace: Workspace) {
  const { faults, connections, connected } = workspace;
  const failing = ['chat.postMessage', 'views.publish', 'views.open'];
  for (const method of failing) faults.plan(method, { kind: 'error', error: 'invalid_arguments' });
  for (const method of failing) faults.plan(method, { kind: 'reset' });
  for (const method of failing) faults.plan(method, { kind: 'status', status: 500 }, 3);
  await useEverything(workspace);
  await useEverything(workspace);
  faults.clear();
  faults.plan('apps.connections.open', { kind: 'error', error: 'invalid_auth' }, 2);
  connections.cut();
  await workspace.as('ada').command('/ladder zanzibar');
  await connected(2);
}

describe('what people write, their names and the tokens', () => {
  it('stand in no line of the log, of whatever level', async () => {
    const workspace = await openWorkspace({ workspace: secrets });
    const bot = startProcess({ ...workspace.botEnvironment, LOG_LEVEL: 'trace', DATABASE_URL: 'memory:' });
    await workspace.connected(2);
    await useEverything(workspace);
    await useEverythingInVain(workspace);
    bot.terminate();
    const { stdout, stderr } = await bot.ended;
    expect(stdout).toContain('"started"');
    expect(stdout).toMatch(/"level":50,.*"reference":\d{6}/);
    expect(`${stdout}${stderr}`).not.toMatch(personal);
  });

  it('stand in no file of the store', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ladder-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const store = await openStore(`sqlite:${join(folder, 'ladder.sqlite')}`);
    const bot = await runningBot({ workspace: secrets, store });
    await useEverything(bot);
    const { ada } = bot;
    const asked = await ada.directMessage('how much does a principal earn in zanzibar?');
    const answer = await ada.answerTo(asked);
    await ada.choose(answer, 'feedback', 'negative');
    await ada.answerTo(await ada.directMessage('and the one above that, in zanzibar?', asked.ts));
    await bot.settled();
    const stored = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'));
    expect(stored.join('')).toContain('"framework":"amazon-pm"');
    // Not `personal`: a hash may have any three letters in it.
    expect(stored.join('')).not.toMatch(/zanzibar|Ada Lin|not-for-logs/i);
  });

  it('stand in no metric', async () => {
    const bot = await runningBot({ workspace: secrets });
    await useEverything(bot);
    const { text } = await bot.health('/metrics');
    expect(text).toMatch(/^ladder_ack_seconds_count [1-9]/m);
    expect(text).not.toMatch(personal);
    expect(text).not.toMatch(/U0PRACTICE|T0PRACTICE|C0PRACTICE/);
  });
});
