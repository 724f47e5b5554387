import { describe, expect, it } from 'vitest';
import { acme, globex } from './samples.ts';
import type { TestedStore } from './tested-store.ts';

const dayMs = 24 * 60 * 60 * 1000;

export function topicCountsContract(tested: TestedStore) {
  const note = async (topic: string, ...users: string[]) => {
    for (const user of users) await tested.store.topicCounts.note(acme, user, topic);
  };

  describe('a topic that people met', () => {
    it('shows once five different people met it, however often fewer did', async () => {
      await note('not-covered:pay', 'U1', 'U2', 'U3', 'U4', 'U4', 'U4');
      expect(await tested.store.topicCounts.common(acme)).toEqual([]);
      await note('not-covered:pay', 'U5');
      expect(await tested.store.topicCounts.common(acme)).toEqual([{ topic: 'not-covered:pay', people: 5, times: 7 }]);
    });

    it('stands above those that fewer people met', async () => {
      await note('not-covered:odds', 'U1', 'U2', 'U3', 'U4', 'U5');
      await note('not-covered:pay', 'U1', 'U2', 'U3', 'U4', 'U5', 'U6');
      const common = await tested.store.topicCounts.common(acme);
      expect(common.map(({ topic }) => topic)).toEqual(['not-covered:pay', 'not-covered:odds']);
    });

    it('counts a person for ninety days', async () => {
      await note('not-covered:pay', 'U1', 'U2', 'U3', 'U4', 'U5');
      tested.clock.now += 90 * dayMs;
      expect(await tested.store.topicCounts.common(acme)).toEqual([]);
    });

    it('is counted alike by every replica', async () => {
      await note('not-covered:pay', 'U1', 'U2', 'U3', 'U4', 'U5');
      await tested.replica.topicCounts.note(acme, 'U5', 'not-covered:pay');
      expect(await tested.replica.topicCounts.common(acme)).toEqual([
        { topic: 'not-covered:pay', people: 5, times: 6 },
      ]);
    });

    it('is not seen by another workspace', async () => {
      await note('not-covered:pay', 'U1', 'U2', 'U3', 'U4', 'U5');
      expect(await tested.store.topicCounts.common(globex)).toEqual([]);
    });

    it('is stored without the name of anybody', async () => {
      await note('not-covered:pay', 'U0SECRET');
      expect(JSON.stringify(await tested.rows())).not.toContain('U0SECRET');
    });
  });
}
