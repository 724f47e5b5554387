import { describe, expect, it } from 'vitest';
import { fillEveryTable } from './fill-every-table.ts';
import { acme, globex } from './samples.ts';
import { mondayAtNine, type TestedStore } from './tested-store.ts';

const dayMs = 24 * 60 * 60 * 1000;

export function retentionContract(tested: TestedStore) {
  describe('a workspace that uninstalled us', () => {
    it('leaves no row in any table, and every other workspace all of its own', async () => {
      await fillEveryTable(tested.store, globex);
      const before = await tested.rows();
      await fillEveryTable(tested.store, acme);
      await tested.store.purgeWorkspace(acme);
      expect(await tested.rows()).toEqual(before);
    });
  });

  describe('what has had its time', () => {
    const remaining = async () => {
      const rows = await tested.rows();
      return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
    };

    it('goes, each kind after a time of its own', async () => {
      await fillEveryTable(tested.store, acme);
      await tested.store.subscriptions.stop(acme, 'S1');
      const counts = [];
      for (const days of [1, 7, 30, 90]) {
        await tested.store.purgeExpired(mondayAtNine + days * dayMs);
        const { setting, ...left } = await remaining();
        counts.push(left);
      }
      const forgotten = { claim: 0, conversation: 0, topic_met: 0, subscription: 0, tip_given: 0, delivery: 0 };
      const none = { ...forgotten, person: 1, workspace_setting: 1 };
      expect(counts).toEqual([
        { ...none, conversation: 1, topic_met: 1, subscription: 1, tip_given: 1, delivery: 1 },
        { ...none, topic_met: 1, subscription: 1, tip_given: 1, delivery: 1 },
        { ...none, topic_met: 1 },
        none,
      ]);
    });

    it('stays until then', async () => {
      await fillEveryTable(tested.store, acme);
      const before = await tested.rows();
      expect(await tested.store.purgeExpired(mondayAtNine + dayMs - 1)).toBe(0);
      expect(await tested.rows()).toEqual(before);
    });

    it('does not take along a subscription that goes on, or what it has seen', async () => {
      await fillEveryTable(tested.store, acme);
      await tested.store.purgeExpired(mondayAtNine + 1000 * dayMs);
      expect(await remaining()).toMatchObject({ subscription: 1, tip_given: 1, person: 1 });
    });

    it('goes however much it is', async () => {
      for (let number = 0; number < 1001; number += 1) await tested.store.claims.claim(acme, `Ev${number}`);
      expect(await tested.store.purgeExpired(mondayAtNine + dayMs)).toBe(1001);
    });
  });
}
