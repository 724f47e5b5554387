import { describe, expect, it } from 'vitest';
import { acme, globex } from './samples.ts';
import type { TestedStore } from './tested-store.ts';

export function claimsContract(tested: TestedStore) {
  describe('a claim', () => {
    it('is won by the first caller and by nobody after', async () => {
      expect(await tested.store.claims.claim(acme, 'Ev1')).toBe(true);
      expect(await tested.store.claims.claim(acme, 'Ev1')).toBe(false);
    });

    it('is won once when two replicas ask at the same moment', async () => {
      const { store, replica } = tested;
      const won = await Promise.all([store.claims.claim(acme, 'Ev1'), replica.claims.claim(acme, 'Ev1')]);
      expect(won.toSorted()).toEqual([false, true]);
    });

    it('says nothing about the same key in another workspace', async () => {
      await tested.store.claims.claim(acme, 'Ev1');
      expect(await tested.store.claims.claim(globex, 'Ev1')).toBe(true);
    });
  });
}
