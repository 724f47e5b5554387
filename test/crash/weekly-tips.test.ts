import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startProcess, temporaryFolder } from '../end-to-end/bot-process.ts';
import { postgresAnswers, postgresSchema } from '../store/databases/postgres.ts';
import { isCi } from '../store/databases/settings.ts';
import { type Delivered, deliveriesIn, subscribeAll } from './due-tips.ts';
import { manyChannels } from './many-channels.ts';
import { risingNumbers, seededRandom } from './seeded-random.ts';

const tips = 3_000;
const kills = 30;
/** Longer than a lease: what a killed process left behind is taken up, or given up. */
const leaseAndMoreMs = 60_000;
const patience = { timeout: 240_000, interval: 100 };

type Slack = Awaited<ReturnType<typeof manyChannels>>;

/** Delivers them all with `count` processes on one database, of which one is killed again and again. */
async function deliver(databaseUrl: string, count: number, seed: number) {
  const slack = await manyChannels(tips);
  await subscribeAll(databaseUrl, slack.channels, slack.now());
  const { killOne, accident } = startReplicas({ ...slack.environment, DATABASE_URL: databaseUrl }, count);
  const random = seededRandom(seed);
  const killAll = async () => {
    for (const moment of risingNumbers(kills, tips * 0.9, random)) {
      await vi.waitFor(() => expect(slack.postsInAll()).toBeGreaterThanOrEqual(moment), patience);
      await killOne(random());
    }
    return untilSettled(databaseUrl, slack);
  };
  return { slack, delivered: await Promise.race([killAll(), accident]) };
}

function startReplicas(environment: Record<string, string>, count: number) {
  const { promise: accident, reject } = Promise.withResolvers<never>();
  const start = () => {
    const replica = startProcess({ ...environment, LOG_LEVEL: 'warn', SLACK_CONNECTIONS: '1' });
    // Whoever was killed has no exit code.
    void replica.ended.then(({ code, stderr }) => code === null || reject(new Error(`One ended by itself: ${stderr}`)));
    return replica;
  };
  const running = Array.from({ length: count }, start);
  return {
    accident,
    killOne: async (share: number) => {
      const unlucky = Math.floor(share * count);
      await running[unlucky]?.kill();
      running[unlucky] = start();
    },
  };
}

async function untilSettled(databaseUrl: string, slack: Slack): Promise<Delivered[]> {
  const deliveries = deliveriesIn(databaseUrl);
  const open = async (states: readonly string[]) => (await deliveries()).filter(({ state }) => states.includes(state));
  for (const _ of ['what was left behind', 'what it then got in the way of']) {
    await vi.waitFor(async () => expect(await open(['queued'])).toEqual([]), patience);
    slack.passMs(leaseAndMoreMs);
  }
  await vi.waitFor(async () => expect(await open(['queued', 'leased', 'posting'])).toEqual([]), patience);
  return deliveries();
}

function expectEachOnceOrKnownToBeUnknown({ slack, delivered }: Awaited<ReturnType<typeof deliver>>) {
  const inState = (state: string) => delivered.filter((one) => one.state === state).map(({ channel }) => channel);
  expect(delivered).toHaveLength(tips);
  expect(slack.channels.filter((channel) => slack.posts(channel) > 1)).toEqual([]);
  expect(inState('done').filter((channel) => slack.posts(channel) === 0)).toEqual([]);
  expect(inState('failed')).toEqual([]);
  // Without any, nobody was killed at a moment that matters.
  expect(inState('unknown')).not.toEqual([]);
}

const answers = await postgresAnswers();

describe(`${tips} tips, while processes are killed ${kills} times and started again:`, () => {
  it('one process on SQLite posts none twice, and none is missing that is not recorded as unknown', async () => {
    expectEachOnceOrKnownToBeUnknown(await deliver(`sqlite:${join(temporaryFolder(), 'ladder.sqlite')}`, 1, 1));
  });

  it.skipIf(!answers && !isCi)('three replicas on PostgreSQL do the same', async () => {
    const schema = await postgresSchema();
    onTestFinished(schema.drop);
    expectEachOnceOrKnownToBeUnknown(await deliver(schema.url, 3, 2));
  });
});
