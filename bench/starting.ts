import { setTimeout as wait } from 'node:timers/promises';
import { type RunningBot, startBare, startLadder } from './bots.ts';
import type { Comparison } from './comparison.ts';
import { residentMiB } from './process-usage.ts';
import { inTurns } from './rounds.ts';
import type { Workspaces } from './workspaces.ts';

/** From spawning to the first connection, and what the process then holds while nothing happens. */
export async function starting(workspaces: Workspaces): Promise<Comparison[]> {
  const { theirs, ours } = await inTurns(
    7,
    async () => started(await startBare(workspaces, { text: 'Hello' })),
    async () => started(await startLadder(workspaces)),
  );
  return [
    {
      what: 'spawned to ready',
      unit: 'ms',
      theirs: theirs.map(({ readyMs }) => readyMs),
      ours: ours.map(({ readyMs }) => readyMs),
      bar: { kind: 'at-most', ratio: 2 },
    },
    {
      what: 'idle memory',
      unit: 'MiB',
      theirs: theirs.map(({ idleMiB }) => idleMiB),
      ours: ours.map(({ idleMiB }) => idleMiB),
      bar: { kind: 'at-most', ratio: 1.5 },
    },
  ];
}

async function started(bot: RunningBot) {
  await wait(700);
  const idleMiB = residentMiB(bot.pid);
  await bot.stop();
  return { readyMs: bot.readyMs, idleMiB };
}
