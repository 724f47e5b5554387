import { describe, expect, it } from 'vitest';
import { acme, globex } from './samples.ts';
import type { TestedStore } from './tested-store.ts';

export function llmSwitchContract(tested: TestedStore) {
  describe("a workspace's language model", () => {
    it('is on until its owners turn it off', async () => {
      expect(await tested.store.llmSwitch.isOff(acme)).toBe(false);
      await tested.store.llmSwitch.turn(acme, 'off');
      expect(await tested.store.llmSwitch.isOff(acme)).toBe(true);
    });

    it('is on again when they turn it on, for every replica', async () => {
      await tested.store.llmSwitch.turn(acme, 'off');
      await tested.replica.llmSwitch.turn(acme, 'on');
      expect(await tested.store.llmSwitch.isOff(acme)).toBe(false);
    });

    it('is not turned off by another workspace', async () => {
      await tested.store.llmSwitch.turn(globex, 'off');
      expect(await tested.store.llmSwitch.isOff(acme)).toBe(false);
    });
  });
}
