import { describe, expect, it } from 'vitest';
import { acme, mondays, nextMonday } from './samples.ts';
import { mondayAtNine, type TestedStore } from './tested-store.ts';

const hourMs = 60 * 60 * 1000;

export function subscriptionsContract(tested: TestedStore) {
  const create = (id: string, edit = mondays) => tested.store.subscriptions.create(acme, { ...edit, id, owner: 'U1' });

  describe('a subscription', () => {
    it('is found as it was made', async () => {
      await create('S1');
      expect(await tested.replica.subscriptions.find(acme, 'S1')).toEqual({
        id: 'S1',
        destination: { kind: 'channel', channel: 'C1' },
        framework: 'amazon-pm',
        levels: ['senior', 'principal'],
        weekday: 1,
        localTime: '09:00',
        zone: 'Europe/Zurich',
        skipDates: ['2026-12-28'],
        owner: 'U1',
        state: { kind: 'active' },
        due: { at: mondayAtNine, occasion: '2026-11-23' },
        revision: 1,
      });
    });

    it('is for everyone when it names no level', async () => {
      expect(await create('S1', { ...mondays, levels: [] })).toMatchObject({ levels: [] });
    });

    it('is listed with its channel, oldest first', async () => {
      await create('S2');
      tested.clock.now += 1;
      await create('S1');
      await create('S3', { ...mondays, destination: { kind: 'channel', channel: 'C2' } });
      const listed = await tested.store.subscriptions.inChannel(acme, 'C1');
      expect(listed.map(({ id }) => id)).toEqual(['S2', 'S1']);
    });

    it('is listed with who set it up and with who gets it', async () => {
      await create('S1');
      await create('S2', { ...mondays, destination: { kind: 'person', user: 'U2' } });
      const ofOwner = await tested.store.subscriptions.ofPerson(acme, 'U1');
      const ofReader = await tested.store.subscriptions.ofPerson(acme, 'U2');
      expect(ofOwner.map(({ id }) => id)).toEqual(['S1', 'S2']);
      expect(ofReader.map(({ id }) => id)).toEqual(['S2']);
    });

    it('is edited by the first of two people, and the second is told what it is now', async () => {
      await create('S1');
      const first = await tested.store.subscriptions.edit(acme, 'S1', 1, { ...mondays, localTime: '10:00' });
      const second = await tested.replica.subscriptions.edit(acme, 'S1', 1, { ...mondays, localTime: '11:00' });
      expect(first).toMatchObject({ kind: 'edited', subscription: { localTime: '10:00', revision: 2 } });
      expect(second).toMatchObject({ kind: 'changed-meanwhile', subscription: { localTime: '10:00', revision: 2 } });
    });

    it('takes one edit of two made at the same moment', async () => {
      await create('S1');
      const edits = await Promise.all([
        tested.store.subscriptions.edit(acme, 'S1', 1, { ...mondays, localTime: '10:00' }),
        tested.replica.subscriptions.edit(acme, 'S1', 1, { ...mondays, localTime: '11:00' }),
      ]);
      expect(edits.map(({ kind }) => kind).toSorted()).toEqual(['changed-meanwhile', 'edited']);
    });

    it('can not be edited once it is stopped', async () => {
      await create('S1');
      await tested.store.subscriptions.stop(acme, 'S1');
      expect(await tested.store.subscriptions.edit(acme, 'S1', 2, mondays)).toEqual({ kind: 'gone' });
    });

    it('is muted until an instant, then active again by itself', async () => {
      await create('S1');
      await tested.store.subscriptions.mute(acme, 'S1', mondayAtNine + hourMs);
      expect(await tested.store.subscriptions.find(acme, 'S1')).toMatchObject({
        state: { kind: 'muted', until: mondayAtNine + hourMs },
      });
      tested.clock.now += hourMs;
      expect(await tested.store.subscriptions.find(acme, 'S1')).toMatchObject({ state: { kind: 'active' } });
    });

    it('is paused with a reason, and due again only when it is resumed', async () => {
      await create('S1');
      expect(await tested.store.subscriptions.pause(acme, 'S1', 'not_in_channel')).toMatchObject({
        state: { kind: 'paused', reason: 'not_in_channel' },
        due: undefined,
      });
      expect(await tested.store.subscriptions.resume(acme, 'S1', nextMonday)).toMatchObject({
        state: { kind: 'active' },
        due: nextMonday,
      });
    });

    it('stays without a due instant when it is edited while paused', async () => {
      await create('S1');
      await tested.store.subscriptions.pause(acme, 'S1', 'is_archived');
      const edited = await tested.store.subscriptions.edit(acme, 'S1', 2, { ...mondays, localTime: '10:00' });
      expect(edited).toMatchObject({ subscription: { state: { kind: 'paused' }, localTime: '10:00', due: undefined } });
    });

    it('is stopped for good, and listed no more', async () => {
      await create('S1');
      expect(await tested.store.subscriptions.stop(acme, 'S1')).toMatchObject({ state: { kind: 'stopped' } });
      expect(await tested.store.subscriptions.resume(acme, 'S1', nextMonday)).toBeUndefined();
      expect(await tested.store.subscriptions.inChannel(acme, 'C1')).toEqual([]);
      expect(await tested.store.subscriptions.ofPerson(acme, 'U1')).toEqual([]);
    });

    it('has its owner told once that it is paused, by one replica', async () => {
      await create('S1');
      await tested.store.subscriptions.pause(acme, 'S1', 'not_in_channel');
      await tested.replica.subscriptions.pause(acme, 'S1', 'not_in_channel');
      const told = await Promise.all([
        tested.store.subscriptions.ownerToTell(acme, 'S1'),
        tested.replica.subscriptions.ownerToTell(acme, 'S1'),
      ]);
      expect(told.toSorted()).toEqual(['U1', undefined]);
    });

    it('has its owner told again when it is paused another time', async () => {
      await create('S1');
      await tested.store.subscriptions.pause(acme, 'S1', 'not_in_channel');
      await tested.store.subscriptions.ownerToTell(acme, 'S1');
      await tested.store.subscriptions.resume(acme, 'S1', nextMonday);
      await tested.store.subscriptions.pause(acme, 'S1', 'is_archived');
      expect(await tested.store.subscriptions.ownerToTell(acme, 'S1')).toBe('U1');
    });

    it('remembers every tip it has given, and on how many occasions', async () => {
      await tested.store.tipHistory.record(acme, 'S1', '2026-11-30', 'write-the-press-release');
      await tested.store.tipHistory.record(acme, 'S1', '2026-11-23', 'ask-five-whys');
      await tested.store.tipHistory.record(acme, 'S1', '2026-11-30', 'shadow-a-review');
      await tested.store.tipHistory.record(acme, 'S1', '2026-11-30', 'shadow-a-review');
      expect(await tested.store.tipHistory.given(acme, 'S1')).toEqual({
        occasions: 2,
        tips: ['ask-five-whys', 'shadow-a-review', 'write-the-press-release'],
      });
    });
  });
}
