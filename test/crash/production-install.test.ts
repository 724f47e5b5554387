import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { openPracticeWorkspace } from '../../src/practice/workspace.ts';
import { temporaryFolder } from '../end-to-end/bot-process.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('runs from a production install: no practice workspace, no test tools, `npm start` and an answer', async () => {
  const folder = productionInstall();
  expect(existsSync(join(folder, 'node_modules/vite'))).toBe(false);
  expect(existsSync(join(folder, 'node_modules/react'))).toBe(false);
  const workspace = await openPracticeWorkspace();
  onTestFinished(() => workspace.close());
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL } = workspace.botEnvironment;
  const bot = spawn('npm', ['start'], {
    cwd: folder,
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: '0', SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL },
  });
  onTestFinished(() => void bot.kill('SIGKILL'));

  // The first start of an installation has nothing compiled yet: wait for its own word, then for its connection.
  await saysThatItStarted(bot.stdout);
  await workspace.connected();
  const { shown } = await workspace.as('ada').command('/ladder principal');
  expect(shown.map(({ text }) => text.split('\n')[0])).toEqual(['Principal Product Manager']);

  bot.kill('SIGTERM');
  expect(await once(bot, 'exit')).toEqual([0, null]);
});

it('without tokens it says what is missing, in one sentence', async () => {
  const bot = spawn('npm', ['start', '-s'], { cwd: productionInstall(), env: { PATH: process.env.PATH, PORT: '0' } });
  onTestFinished(() => void bot.kill('SIGKILL'));
  let said = '';
  bot.stderr.on('data', (part) => {
    said += String(part);
  });
  expect(await once(bot, 'close')).toEqual([1, null]);
  expect(said).toContain('needs the development packages: npm ci, without --omit=dev.');
  expect(said).not.toContain('    at ');
});

/** What a server gets: the sources and the packages that running needs, from the lock file. */
function productionInstall(): string {
  const folder = temporaryFolder();
  for (const part of ['package.json', 'package-lock.json', 'manifest.yml', 'src', 'data']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  execFileSync('npm', ['ci', '--omit=dev', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'ignore' });
  return folder;
}

async function saysThatItStarted(output: AsyncIterable<Buffer>): Promise<void> {
  let said = '';
  for await (const part of output) {
    said += String(part);
    if (said.includes('"started"')) return;
  }
  throw new Error(`It ended without having started: ${said}`);
}
