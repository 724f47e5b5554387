import { startBare, startLadder } from './bots.ts';
import type { Comparison } from './comparison.ts';
import { inTurns, measureRound, type Round, warmUp } from './rounds.ts';
import type { Workspaces } from './workspaces.ts';

const texts = ['principal'];

/** `/ladder principal` against a bare Bolt app that acknowledges with the very same answer. */
export async function commands(workspaces: Workspaces): Promise<Comparison[]> {
  const ours = await startLadder(workspaces);
  const { lastAnswer } = await ours.load(texts, 1, 1);
  if (!JSON.stringify(lastAnswer).includes('principal.1')) throw new Error('Ladder did not answer with the card');
  const theirs = await startBare(workspaces, lastAnswer);
  for (const bot of [theirs, ours]) await warmUp(bot, texts);
  const rounds = await inTurns(
    25,
    () => measureRound(theirs, texts),
    () => measureRound(ours, texts),
  );
  await Promise.all([theirs.stop(), ours.stop()]);
  return comparisons(rounds);
}

function comparisons({ theirs, ours }: { theirs: Round[]; ours: Round[] }): Comparison[] {
  const compared = (what: string, unit: string, of: (round: Round) => number, bar: Comparison['bar']) => ({
    what,
    unit,
    theirs: theirs.map(of),
    ours: ours.map(of),
    bar,
  });
  return [
    compared('CPU a command', 'µs', ({ cpuMicros }) => cpuMicros, { kind: 'at-most', ratio: 1.3 }),
    compared('acknowledged, p50', 'ms', ({ p50Ms }) => p50Ms, { kind: 'at-most', ratio: 1.2 }),
    compared('acknowledged, p99', 'ms', ({ p99Ms }) => p99Ms, { kind: 'none' }),
    compared('commands a second, 50 in flight', '/s', ({ perSecond }) => perSecond, { kind: 'at-least', ratio: 0.8 }),
  ];
}
