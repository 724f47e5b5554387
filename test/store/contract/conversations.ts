import { describe, expect, it } from 'vitest';
import { acme, globex } from './samples.ts';
import type { TestedStore } from './tested-store.ts';

const thread = { channel: 'C1', thread: '1700000000.000100' };
const aboutSenior = { framework: 'amazon-pm', intent: 'level', levels: ['senior'], topics: [] } as const;
const aboutPrincipal = {
  framework: 'amazon-pm',
  intent: 'level',
  levels: ['principal'],
  topics: ['bar-raiser'],
} as const;
const weekMs = 7 * 24 * 60 * 60 * 1000;

export function conversationsContract(tested: TestedStore) {
  describe("a thread's memory", () => {
    it('is what its last question was about', async () => {
      await tested.store.threadMemories.remember(acme, thread, 'U1', aboutSenior);
      await tested.store.threadMemories.remember(acme, thread, 'U1', aboutPrincipal);
      expect(await tested.replica.threadMemories.recall(acme, thread)).toEqual(aboutPrincipal);
    });

    it('fades a week after the last question', async () => {
      await tested.store.threadMemories.remember(acme, thread, 'U1', aboutSenior);
      tested.clock.now += weekMs - 1;
      expect(await tested.store.threadMemories.recall(acme, thread)).toEqual(aboutSenior);
      tested.clock.now += 1;
      expect(await tested.store.threadMemories.recall(acme, thread)).toBeUndefined();
    });

    it('belongs to one thread of one channel of one workspace', async () => {
      await tested.store.threadMemories.remember(acme, thread, 'U1', aboutSenior);
      expect(
        await tested.store.threadMemories.recall(acme, { ...thread, thread: '1700000000.000200' }),
      ).toBeUndefined();
      expect(await tested.store.threadMemories.recall(acme, { ...thread, channel: 'C2' })).toBeUndefined();
      expect(await tested.store.threadMemories.recall(globex, thread)).toBeUndefined();
    });
  });
}
