import { describe, expect, it } from 'vitest';
import { acme, globex } from './samples.ts';
import type { TestedStore } from './tested-store.ts';

export function preferencesContract(tested: TestedStore) {
  describe('what a person told us about themselves', () => {
    it('is nothing before they told us anything', async () => {
      expect(await tested.store.preferences.get(acme, 'U1')).toEqual({});
    });

    it('is given back as they set it', async () => {
      const all = {
        level: { framework: 'amazon-pm', level: 'senior' },
        target: { framework: 'amazon-pm', level: 'principal' },
        answerStyle: 'phrased',
        introducedAt: 1_795_424_400_000,
        lastSeen: { framework: 'amazon-pm', version: '1.0.0' },
      } as const;
      await tested.store.preferences.set(acme, 'U1', all);
      expect(await tested.store.preferences.get(acme, 'U1')).toEqual(all);
    });

    it('keeps what a change does not name', async () => {
      await tested.store.preferences.set(acme, 'U1', { level: { framework: 'amazon-pm', level: 'senior' } });
      await tested.store.preferences.set(acme, 'U1', { answerStyle: 'plain' });
      expect(await tested.store.preferences.get(acme, 'U1')).toEqual({
        level: { framework: 'amazon-pm', level: 'senior' },
        answerStyle: 'plain',
      });
    });

    it('can be cleared one by one', async () => {
      await tested.store.preferences.set(acme, 'U1', {
        level: { framework: 'amazon-pm', level: 'senior' },
        target: { framework: 'amazon-pm', level: 'principal' },
        answerStyle: 'plain',
      });
      await tested.store.preferences.clear(acme, 'U1', 'level', 'target');
      expect(await tested.store.preferences.get(acme, 'U1')).toEqual({ answerStyle: 'plain' });
    });

    it('lets a new process know who was introduced to us before, in every workspace', async () => {
      await tested.store.preferences.set(acme, 'U1', { introducedAt: 1_795_424_400_000 });
      await tested.store.preferences.set(globex, 'U2', { introducedAt: 1_795_424_400_000 });
      await tested.store.preferences.set(acme, 'U3', { answerStyle: 'plain' });
      const introduced = await tested.replica.preferences.introduced();
      expect(introduced.toSorted((one, other) => one.user.localeCompare(other.user))).toEqual([
        { workspace: acme, user: 'U1' },
        { workspace: globex, user: 'U2' },
      ]);
    });

    it('is seen by nobody else, and not by the same person in another workspace', async () => {
      await tested.store.preferences.set(acme, 'U1', { answerStyle: 'plain' });
      expect(await tested.store.preferences.get(acme, 'U2')).toEqual({});
      expect(await tested.store.preferences.get(globex, 'U1')).toEqual({});
    });
  });
}
