import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { queueDueTips } from '../src/jobs/queue-due-tips.ts';
import { openStore } from '../src/store/open-store.ts';
import { postgresAnswers, postgresSchema } from '../test/store/databases/postgres.ts';
import { type RunningBot, startLadder } from './bots.ts';
import type { Comparison, Finding } from './comparison.ts';
import { subscriptionsIn } from './due-subscriptions.ts';
import { cpuMicros } from './process-usage.ts';
import { inTurns } from './rounds.ts';
import { quantile } from './statistics.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

const many = 100_000;
const manyWorkspaces = 500;
const minuteMs = 60_000;
const weekMs = 7 * 24 * 60 * minuteMs;

/** How long the queue takes to be filled, on both databases. */
export async function queuedTips(): Promise<Finding[]> {
  const findings = await onSqlite((url) => queued('SQLite', url, 2));
  if (!(await postgresAnswers())) {
    return [...findings, { what: 'PostgreSQL', value: 'no server answers', bar: '–', isMet: false }];
  }
  const { url, drop } = await postgresSchema();
  return [...findings, ...(await queued('PostgreSQL', url, 4).finally(drop))];
}

async function queued(database: string, url: string, mostSeconds: number): Promise<Finding[]> {
  const store = await openStore(url);
  const subscriptions = subscriptionsIn(url, 'C0TEAM');
  const now = Date.now();
  await subscriptions.add(many, manyWorkspaces, (number) => now - (number % minuteMs));
  const seconds = await secondsOf(() => store.dueSubscriptions.enqueue(now - weekMs, now));
  const atTheirTurn = await subscriptions.atTheirTurn(now);
  const moving = await secondsOf(() => queueDueTips({ ...store, onQueued: () => {} }, now));
  await Promise.all([subscriptions.close(), store.close()]);
  return [
    {
      what: `${database}: queued`,
      value: `${seconds.toFixed(2)} s (and ${moving.toFixed(1)} s beside the posting for their next dates)`,
      bar: `≤ ${mostSeconds} s`,
      isMet: seconds <= mostSeconds,
    },
    { what: `${database}: 1.2 s apart`, value: `${atTheirTurn} of ${many}`, bar: 'all', isMet: atTheirTurn === many },
  ];
}

/** What a process spends on a tip, from the queue to settled, against posting the same text. */
export async function postedTips(workspaces: Workspaces): Promise<Comparison[]> {
  return onSqlite(async (url) => {
    const ours = await startLadder(workspaces, { DATABASE_URL: url });
    const subscriptions = subscriptionsIn(url, await ours.channel());
    const [tipsAtOnce, inFirst] = [1_000, 5_000];
    let posted = 0;
    const post = async (count: number) => {
      const before = cpuMicros(ours.pid);
      await subscriptions.add(count, many, () => Date.now());
      posted += count;
      const last = await ours.posts(posted);
      return { last, cpuMicros: (cpuMicros(ours.pid) - before) / count };
    };
    const { last } = await post(inFirst);
    const theirs = await startBarePoster(await workspaces.open('bare poster'), last);
    await theirs.post(inFirst);
    const rounds = await inTurns(
      9,
      () => theirs.post(tipsAtOnce),
      async () => (await post(tipsAtOnce)).cpuMicros,
    );
    theirs.stop();
    await Promise.all([subscriptions.close(), ours.stop()]);
    return [{ what: 'CPU a tip', unit: 'µs', ...rounds, bar: { kind: 'at-most', ratio: 1.5 } }];
  });
}

async function startBarePoster(workspace: Workspace, message: Record<string, unknown>) {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
  const file = join(folder, 'message.json');
  writeFileSync(file, JSON.stringify({ ...message, channel: await workspace.channel() }));
  const child = fork(fileURLToPath(new URL('bare-poster.ts', import.meta.url)), [file], { env: workspace.environment });
  return {
    /** @returns what each cost, in microseconds. */
    post: async (count: number) => {
      const before = cpuMicros(child.pid ?? 0);
      child.send(count);
      await once(child, 'message');
      return (cpuMicros(child.pid ?? 0) - before) / count;
    },
    stop: () => {
      child.disconnect();
      rmSync(folder, { recursive: true });
    },
  };
}

/** At 50 a second: about twenty seconds of each. */
const lookUps = 1_000;

/** `/ladder principal` while all of them are queued, get their next dates and go out. */
export async function lookUpsMeanwhile(workspaces: Workspaces): Promise<Comparison[]> {
  return withManyIdle(workspaces, async (bot, subscriptions) => {
    await bot.load(['principal'], 4_000, 1);
    const idle = await bot.steadyLoad(lookUps);
    await subscriptions.allDueAt(Date.now());
    const busy = await bot.steadyLoad(lookUps);
    const compared = (what: string, share: number, bar: Comparison['bar']) => {
      return { what, unit: 'ms', theirs: [quantile(idle, share)], ours: [quantile(busy, share)], bar };
    };
    return [
      compared('acknowledged, p50', 0.5, { kind: 'at-most', ratio: 1.5 }),
      compared('acknowledged, p99', 0.99, { kind: 'none' }),
    ];
  });
}

/** What the clock's side costs while there is nothing to do for it. */
export async function idleTicker(workspaces: Workspaces): Promise<Finding[]> {
  const seconds = 10;
  return withManyIdle(workspaces, async (bot) => {
    await wait(3_000);
    const before = cpuMicros(bot.pid);
    await wait(seconds * 1_000);
    const share = (cpuMicros(bot.pid) - before) / 1e6 / seconds;
    const value = `${(100 * share).toFixed(2)} % of a core, the connection to Slack included`;
    return [{ what: 'the whole process', value, bar: '≤ 1 %', isMet: share <= 0.01 }];
  });
}

type Subscriptions = ReturnType<typeof subscriptionsIn>;

function withManyIdle<Result>(
  workspaces: Workspaces,
  measure: (bot: RunningBot, subscriptions: Subscriptions) => Promise<Result>,
): Promise<Result> {
  return onSqlite(async (url) => {
    const bot = await startLadder(workspaces, { DATABASE_URL: url });
    const subscriptions = subscriptionsIn(url, await bot.channel());
    await subscriptions.add(many, manyWorkspaces, () => Date.now() + weekMs);
    const result = await measure(bot, subscriptions);
    await Promise.all([subscriptions.close(), bot.stop()]);
    return result;
  });
}

async function onSqlite<Result>(use: (databaseUrl: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-bench-'));
  return use(`sqlite:${join(folder, 'ladder.sqlite')}`).finally(() => rmSync(folder, { recursive: true }));
}

async function secondsOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}
