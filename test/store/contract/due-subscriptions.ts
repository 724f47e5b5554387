import { describe, expect, it } from 'vitest';
import { acme, globex, mondays, nextMonday } from './samples.ts';
import { mondayAtNine, type TestedStore } from './tested-store.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const yesterday = mondayAtNine - dayMs;

export function dueSubscriptionsContract(tested: TestedStore) {
  const create = (id: string, workspace = acme, edit = mondays) =>
    tested.store.subscriptions.create(workspace, { ...edit, id, owner: 'U1' });
  const queue = async () => {
    const { delivery = [] } = await tested.rows();
    return delivery.map((row) => row as { workspace: string; subscription: string; occasion: string; run_at: number });
  };

  describe('what falls due', () => {
    it('is queued once for its occasion, however often the clock ticks and on however many replicas', async () => {
      await create('S1');
      const { store, replica } = tested;
      const queued = await Promise.all([
        store.dueSubscriptions.enqueue(yesterday, mondayAtNine),
        replica.dueSubscriptions.enqueue(yesterday, mondayAtNine),
      ]);
      expect(queued.toSorted()).toEqual([0, 1]);
      expect(await store.dueSubscriptions.enqueue(yesterday, mondayAtNine + minuteMs)).toBe(0);
    });

    it('waits for its instant', async () => {
      await create('S1');
      expect(await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine - 1)).toBe(0);
    });

    it('is not caught up with when it is too late', async () => {
      await create('S1');
      expect(await tested.store.dueSubscriptions.enqueue(mondayAtNine, mondayAtNine + dayMs)).toBe(0);
    });

    it.each(['mute', 'pause', 'stop'] as const)('is not queued after somebody said %s', async (word) => {
      await create('S1');
      const say = {
        mute: () => tested.store.subscriptions.mute(acme, 'S1', mondayAtNine + minuteMs),
        pause: () => tested.store.subscriptions.pause(acme, 'S1', 'asked'),
        stop: () => tested.store.subscriptions.stop(acme, 'S1'),
      };
      await say[word]();
      expect(await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine)).toBe(0);
    });

    it('is queued again once a mute is over', async () => {
      await create('S1');
      await tested.store.subscriptions.mute(acme, 'S1', mondayAtNine);
      expect(await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine)).toBe(1);
    });

    it('is paced 1.2 seconds apart within a workspace, and each workspace on its own', async () => {
      await create('S1');
      await create('S2');
      await create('S3');
      await create('S1', globex);
      await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine);
      const turns = (await queue()).map(({ workspace, subscription, run_at }) => [workspace, subscription, run_at]);
      expect(turns.toSorted()).toEqual([
        ['-:T1', 'S1', mondayAtNine],
        ['-:T1', 'S2', mondayAtNine + 1200],
        ['-:T1', 'S3', mondayAtNine + 2400],
        ['E9:T2', 'S1', mondayAtNine],
      ]);
    });

    it('follows on what its workspace has queued already', async () => {
      await create('S1');
      await create('S2');
      await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine);
      await tested.store.dueSubscriptions.advance([
        { workspace: acme, id: 'S1', from: mondays.due, to: nextMonday },
        { workspace: acme, id: 'S2', from: mondays.due, to: nextMonday },
      ]);
      await create('S3');
      await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine + 500);
      expect((await queue()).map(({ run_at }) => run_at).toSorted()).toEqual([
        mondayAtNine,
        mondayAtNine + 1200,
        mondayAtNine + 2400,
      ]);
    });

    it('keeps its distance from what was posted a moment ago', async () => {
      await create('S1');
      const { dueSubscriptions, deliveries } = tested.store;
      await dueSubscriptions.enqueue(yesterday, mondayAtNine);
      const leased = await deliveries.lease(mondayAtNine, mondayAtNine + minuteMs, 1);
      await deliveries.startPosting(leased.map((delivery) => ({ delivery, tip: 'ask-five-whys' })));
      await deliveries.settle(leased.map((delivery) => ({ delivery, outcome: { kind: 'done' } })));
      await dueSubscriptions.advance([{ workspace: acme, id: 'S1', from: mondays.due, to: nextMonday }]);
      await create('S2');
      await dueSubscriptions.enqueue(yesterday, mondayAtNine + 500);
      expect((await queue()).map(({ run_at }) => run_at - mondayAtNine).toSorted()).toEqual([0, 1200]);
    });

    it('is paced from now on when the clock comes late', async () => {
      await create('S1');
      await create('S2');
      await tested.store.dueSubscriptions.enqueue(yesterday, mondayAtNine + 10 * minuteMs);
      expect((await queue()).map(({ run_at }) => run_at).toSorted()).toEqual([
        mondayAtNine + 10 * minuteMs,
        mondayAtNine + 10 * minuteMs + 1200,
      ]);
    });
  });

  describe('what was due', () => {
    it('is listed with its schedule until it has its next instant', async () => {
      await create('S1');
      const passed = await tested.store.dueSubscriptions.passed(mondayAtNine, 10);
      expect(passed).toEqual([
        {
          workspace: acme,
          id: 'S1',
          weekday: 1,
          localTime: '09:00',
          zone: 'Europe/Zurich',
          skipDates: ['2026-12-28'],
          due: mondays.due,
        },
      ]);
      await tested.store.dueSubscriptions.advance([{ workspace: acme, id: 'S1', from: mondays.due, to: nextMonday }]);
      expect(await tested.store.dueSubscriptions.passed(mondayAtNine, 10)).toEqual([]);
      expect(await tested.store.subscriptions.find(acme, 'S1')).toMatchObject({ due: nextMonday, revision: 1 });
    });

    it('is listed a batch at a time', async () => {
      await create('S1');
      await create('S2');
      expect(await tested.store.dueSubscriptions.passed(mondayAtNine, 1)).toHaveLength(1);
    });

    it('keeps the instant that somebody gave it meanwhile', async () => {
      await create('S1');
      const tomorrow = { at: mondayAtNine + dayMs, occasion: '2026-11-24' };
      await tested.store.subscriptions.edit(acme, 'S1', 1, { ...mondays, due: tomorrow });
      await tested.store.dueSubscriptions.advance([{ workspace: acme, id: 'S1', from: mondays.due, to: nextMonday }]);
      expect(await tested.store.subscriptions.find(acme, 'S1')).toMatchObject({ due: tomorrow });
    });

    it('advances in its own workspace alone', async () => {
      await create('S1');
      await create('S1', globex);
      await tested.store.dueSubscriptions.advance([{ workspace: acme, id: 'S1', from: mondays.due, to: nextMonday }]);
      expect(await tested.store.subscriptions.find(globex, 'S1')).toMatchObject({ due: mondays.due });
    });

    it('needs no move at all', async () => {
      await tested.store.dueSubscriptions.advance([]);
      expect(await tested.store.dueSubscriptions.passed(mondayAtNine, 10)).toEqual([]);
    });
  });
}
