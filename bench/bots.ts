import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Workspace, Workspaces } from './workspaces.ts';

/** A bot in a process of its own, connected to a workspace of its own. */
export type RunningBot = Workspace & {
  pid: number;
  /** From its spawning to the first connection, in milliseconds. */
  readyMs: number;
  stop(): Promise<void>;
};

const ladder = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const bare = fileURLToPath(new URL('bare-bot.ts', import.meta.url));

/** An operator's bot goes by the machine's clock and asks nobody for it. */
const withoutClock = { LADDER_CLOCK_URL: '' };

/** Ladder as `npm start` runs it, with a database file of its own. */
export function startLadder(workspaces: Workspaces, settings: Record<string, string> = {}): Promise<RunningBot> {
  return start(workspaces, [ladder], { PORT: '0', ...withoutClock, ...settings });
}

/** Bolt and nothing else: acknowledges with `answer`, whatever is asked. */
export async function startBare(workspaces: Workspaces, answer: unknown): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
  const file = join(folder, 'answer.json');
  writeFileSync(file, JSON.stringify(answer));
  const bot = await start(workspaces, [bare, file], {});
  rmSync(folder, { recursive: true });
  return bot;
}

let bots = 0;
const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

async function start(workspaces: Workspaces, program: string[], settings: Record<string, string>): Promise<RunningBot> {
  bots += 1;
  const workspace = await workspaces.open(`bot ${bots}`);
  const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
  const startedAt = performance.now();
  const child = spawn(process.execPath, program, {
    cwd: folder,
    env: { ...workspace.environment, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  running.add(child);
  await Promise.race([workspace.connected(1), endedEarly(child)]);
  const readyMs = performance.now() - startedAt;
  return { ...workspace, pid: child.pid ?? 0, readyMs, stop: () => stop(child, folder) };
}

async function endedEarly(child: ChildProcess): Promise<never> {
  await once(child, 'exit');
  throw new Error(`${child.spawnargs.join(' ')} ended before it was connected`);
}

async function stop(child: ChildProcess, folder: string): Promise<void> {
  child.kill('SIGTERM');
  await once(child, 'exit');
  running.delete(child);
  rmSync(folder, { recursive: true });
}
