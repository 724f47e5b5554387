import { spawn } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const keeper = fileURLToPath(new URL('./bot-keeper.ts', import.meta.url));

it('the bot ends with the workspace, even when that is killed', async () => {
  const bot = join(await mkdtemp(join(tmpdir(), 'practice-bot-')), 'bot.mjs');
  await writeFile(bot, 'console.log(process.pid); setInterval(() => {}, 1000);');
  const parent = spawn(process.execPath, [keeper, bot], { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: parent.stdout })) {
    parent.kill('SIGKILL');
    await expect.poll(() => isRunning(Number(line)), { timeout: 5000 }).toBe(false);
    break;
  }
  expect.assertions(1);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
