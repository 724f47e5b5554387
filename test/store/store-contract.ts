import { describe, expect, it } from 'vitest';
import { claimsContract } from './contract/claims.ts';
import { conversationsContract } from './contract/conversations.ts';
import { deliveriesContract } from './contract/deliveries.ts';
import { dueSubscriptionsContract } from './contract/due-subscriptions.ts';
import { isolationContract } from './contract/isolation.ts';
import { llmSwitchContract } from './contract/llm-switch.ts';
import { personalDataContract } from './contract/personal-data.ts';
import { preferencesContract } from './contract/preferences.ts';
import { retentionContract } from './contract/retention.ts';
import { subscriptionsContract } from './contract/subscriptions.ts';
import { type TestDatabase, testedStore } from './contract/tested-store.ts';
import { topicCountsContract } from './contract/topic-counts.ts';

/** What every kind of database must keep. */
export function storeContract(title: string, create: () => Promise<TestDatabase>) {
  describe(title, () => {
    const tested = testedStore(create);
    claimsContract(tested);
    preferencesContract(tested);
    conversationsContract(tested);
    topicCountsContract(tested);
    llmSwitchContract(tested);
    subscriptionsContract(tested);
    dueSubscriptionsContract(tested);
    deliveriesContract(tested);
    personalDataContract(tested);
    retentionContract(tested);
    isolationContract(tested);

    it('is healthy', async () => {
      expect(await tested.store.healthy()).toBe(true);
    });
  });
}
