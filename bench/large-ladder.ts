import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type RunningBot, startLadder } from './bots.ts';
import type { Comparison } from './comparison.ts';
import { madeFramework, madeLevelIds } from './made-framework.ts';
import { cpuMicros } from './process-usage.ts';
import { inTurns } from './rounds.ts';
import type { Workspaces } from './workspaces.ts';

/** Look-ups in a ladder of 50 tracks × 8 levels × 12 expectations against those in one of a single such track. */
export async function largeLadder(workspaces: Workspaces): Promise<Comparison[]> {
  const small = await startWith(workspaces, 1);
  const large = await startWith(workspaces, 50);
  const first = await inTurns(15, newTexts(small, madeLevelIds(1)), newTexts(large, madeLevelIds(50)));
  const again = await inTurns(15, sameTexts(small), sameTexts(large));
  await Promise.all([small.stop(), large.stop()]);
  const unit = 'µs';
  return [
    { what: 'CPU, a text asked before', unit, ...again, bar: { kind: 'at-most', ratio: 1.1 } },
    { what: 'CPU, a text never asked before', unit, ...first, bar: { kind: 'at-most', ratio: 1.1 } },
  ];
}

async function startWith(workspaces: Workspaces, trackCount: number): Promise<RunningBot> {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
  mkdirSync(join(folder, 'frameworks'));
  writeFileSync(join(folder, 'frameworks', 'made.yml'), stringify(madeFramework(trackCount)));
  const bot = await startLadder(workspaces, { LADDER_DATA: folder });
  rmSync(folder, { recursive: true });
  return bot;
}

const lookUps = 1_200;

/** Eight answers that are kept after the first time. */
function sameTexts(bot: RunningBot) {
  return () => cpuOf(bot, madeLevelIds(1));
}

/** Blanks make a text that nobody typed yet: nothing that is kept from earlier answers helps. */
function newTexts(bot: RunningBot, levelIds: readonly string[]) {
  let blanks = 0;
  return () =>
    cpuOf(
      bot,
      Array.from({ length: lookUps }, (_, at) => {
        if (at % levelIds.length === 0) blanks += 1;
        return `${levelIds[at % levelIds.length]}${spacesAt(blanks)}`;
      }),
    );
}

/** No two numbers below 10,000 give the same blanks: tabs and spaces in place of its binary digits. */
function spacesAt(number: number): string {
  return number.toString(2).replaceAll('0', ' ').replaceAll('1', '\t');
}

async function cpuOf(bot: RunningBot, texts: readonly string[]): Promise<number> {
  const before = cpuMicros(bot.pid);
  await bot.load(texts, lookUps, 10);
  return (cpuMicros(bot.pid) - before) / lookUps;
}
