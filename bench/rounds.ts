import { setTimeout as wait } from 'node:timers/promises';
import type { RunningBot } from './bots.ts';
import { cpuMicros } from './process-usage.ts';

/** What one bot did in one round. */
export type Round = { cpuMicros: number; p50Ms: number; p99Ms: number; perSecond: number };

/** One command at a time for the latencies and what each costs, then fifty at a time for the throughput. */
export async function measureRound(bot: RunningBot, texts: readonly string[]): Promise<Round> {
  const before = cpuMicros(bot.pid);
  const alone = await bot.load(texts, commandsAlone, 1);
  const cpu = (cpuMicros(bot.pid) - before) / commandsAlone;
  const { perSecond } = await bot.load(texts, commandsTogether, 50);
  return { cpuMicros: cpu, p50Ms: alone.p50Ms, p99Ms: alone.p99Ms, perSecond };
}

// Many short rounds: on a machine that others use, what disturbs one side of a long one misses the other.
const commandsAlone = 500;
const commandsTogether = 2_000;

/** Code runs several times slower before it is compiled. */
export async function warmUp(bot: RunningBot, texts: readonly string[]): Promise<void> {
  await bot.load(texts, 4_000, 50);
  await bot.load(texts, 1_000, 1);
}

/** Each side in turn, the other one first in every second round; whatever disturbs the machine disturbs both. */
export async function inTurns<Result>(
  rounds: number,
  theirs: () => Promise<Result>,
  ours: () => Promise<Result>,
): Promise<{ theirs: Result[]; ours: Result[] }> {
  const results = { theirs: [] as Result[], ours: [] as Result[] };
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) results.theirs.push(await theirs());
    results.ours.push(await ours());
    if (round % 2 === 1) results.theirs.push(await theirs());
    await wait(20);
  }
  return results;
}
