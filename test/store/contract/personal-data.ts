import { describe, expect, it } from 'vitest';
import { acme, globex, mondays } from './samples.ts';
import { mondayAtNine, type TestedStore } from './tested-store.ts';

const thread = { channel: 'D1', thread: '1700000000.000100' };
const aboutSenior = { framework: 'amazon-pm', intent: 'level', levels: ['senior'], topics: [] } as const;

export function personalDataContract(tested: TestedStore) {
  const leaveTraces = async (workspace = acme, user = 'U1', prefix = 'S') => {
    const { preferences, threadMemories, subscriptions, topicCounts, dueSubscriptions, deliveries } = tested.store;
    await preferences.set(workspace, user, { level: { framework: 'amazon-pm', level: 'senior' } });
    await threadMemories.remember(workspace, { ...thread, channel: `D${user}` }, user, aboutSenior);
    await topicCounts.note(workspace, user, 'not-covered:pay');
    await subscriptions.create(workspace, { ...mondays, id: `${prefix}-channel`, owner: user });
    const destination = { kind: 'person', user } as const;
    await subscriptions.create(workspace, { ...mondays, destination, id: `${prefix}-direct`, owner: user });
    await dueSubscriptions.enqueue(mondayAtNine - 1, mondayAtNine);
    for (const delivery of await deliveries.lease(mondayAtNine + 1200, mondayAtNine + 60_000, 10)) {
      await deliveries.startPosting([{ delivery, tip: 'ask-five-whys' }]);
      await deliveries.settle([{ delivery, outcome: { kind: 'done' } }]);
    }
  };

  describe('what is stored about a person', () => {
    it('is exported whole', async () => {
      await leaveTraces();
      const exported = await tested.store.personalData.exportPerson(acme, 'U1');
      expect(exported).toMatchObject({
        preferences: { level: { framework: 'amazon-pm', level: 'senior' } },
        conversations: [{ channel: 'DU1', thread: thread.thread, memory: aboutSenior, touchedAt: mondayAtNine }],
        subscriptions: [{ id: 'S-channel' }, { id: 'S-direct' }],
        tips: [{ subscription: 'S-direct', occasion: '2026-11-23', tip: 'ask-five-whys' }],
        topics: [{ topic: 'not-covered:pay', times: 1 }],
      });
      expect(JSON.parse(JSON.stringify(exported))).toMatchObject({ preferences: exported.preferences });
    });

    it('is nothing for somebody who left no trace', async () => {
      await leaveTraces();
      const nothing = { preferences: {}, conversations: [], subscriptions: [], tips: [], topics: [] };
      expect(await tested.store.personalData.exportPerson(acme, 'U2')).toEqual(nothing);
      expect(await tested.store.personalData.exportPerson(globex, 'U1')).toEqual(nothing);
    });

    it('is gone from every table once they delete it', async () => {
      await leaveTraces(acme, 'U0SECRET');
      await tested.store.personalData.deletePerson(acme, 'U0SECRET');
      const rows = await tested.rows();
      expect(JSON.stringify(rows)).not.toContain('U0SECRET');
      expect(rows).toMatchObject({ person: [], conversation: [], topic_met: [] });
    });

    it("leaves the channel its subscription, with nobody's name and with what it has seen", async () => {
      await leaveTraces();
      await tested.store.personalData.deletePerson(acme, 'U1');
      expect(await tested.store.subscriptions.inChannel(acme, 'C1')).toMatchObject([
        { id: 'S-channel', owner: undefined, state: { kind: 'active' } },
      ]);
      expect(await tested.store.subscriptions.find(acme, 'S-direct')).toBeUndefined();
      expect(await tested.store.tipHistory.given(acme, 'S-channel')).toEqual({ occasions: 1, tips: ['ask-five-whys'] });
      expect(await tested.store.tipHistory.given(acme, 'S-direct')).toEqual({ occasions: 0, tips: [] });
    });

    it('is deleted for them alone', async () => {
      await leaveTraces(acme, 'U2');
      await leaveTraces(globex, 'U1');
      const before = await tested.rows();
      await tested.store.personalData.deletePerson(acme, 'U1');
      expect(await tested.rows()).toEqual(before);
    });

    it('is gone from their part in the counts of topics', async () => {
      for (const user of ['U1', 'U2', 'U3', 'U4', 'U5'])
        await tested.store.topicCounts.note(acme, user, 'not-covered:pay');
      await tested.store.personalData.deletePerson(acme, 'U3');
      expect(await tested.store.topicCounts.common(acme)).toEqual([]);
    });
  });
}
