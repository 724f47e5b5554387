import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import type { LeasedDelivery } from '../../../src/subscription/deliveries.ts';
import { fillEveryTable } from './fill-every-table.ts';
import { acme, globex, mondays, nextMonday } from './samples.ts';
import { mondayAtNine, type TestedStore } from './tested-store.ts';

type Attempt = (store: Store, stolen: LeasedDelivery) => Promise<unknown>;

const thread = { channel: 'C1', thread: '1.1' };
const memory = { framework: 'stolen', intent: 'level', levels: [], topics: [] } as const;
const nothingStored = { preferences: {}, conversations: [], subscriptions: [], tips: [], topics: [] };

/** Every method that takes a workspace, called with ids that exist in another one, and what it may say. */
const asAnotherWorkspace: Record<string, [Attempt, unknown]> = {
  'claims.claim': [({ claims }) => claims.claim(globex, 'Ev1'), true],
  'preferences.get': [({ preferences }) => preferences.get(globex, 'U1'), {}],
  'preferences.set': [({ preferences }) => preferences.set(globex, 'U1', { answerStyle: 'phrased' }), undefined],
  'preferences.clear': [({ preferences }) => preferences.clear(globex, 'U1', 'answerStyle'), undefined],
  'personalData.exportPerson': [({ personalData }) => personalData.exportPerson(globex, 'U1'), nothingStored],
  'personalData.deletePerson': [({ personalData }) => personalData.deletePerson(globex, 'U1'), undefined],
  'topicCounts.note': [({ topicCounts }) => topicCounts.note(globex, 'U1', 'not-covered:pay'), undefined],
  'topicCounts.common': [({ topicCounts }) => topicCounts.common(globex), []],
  'threadMemories.recall': [({ threadMemories }) => threadMemories.recall(globex, thread), undefined],
  'threadMemories.remember': [({ threadMemories }) => threadMemories.remember(globex, thread, 'U1', memory), undefined],
  'llmSwitch.isOff': [({ llmSwitch }) => llmSwitch.isOff(globex), false],
  'llmSwitch.turn': [({ llmSwitch }) => llmSwitch.turn(globex, 'on'), undefined],
  'subscriptions.create': [
    async ({ subscriptions }) => (await subscriptions.create(globex, { ...mondays, id: 'S1', owner: 'U9' })).owner,
    'U9',
  ],
  'subscriptions.find': [({ subscriptions }) => subscriptions.find(globex, 'S1'), undefined],
  'subscriptions.inChannel': [({ subscriptions }) => subscriptions.inChannel(globex, 'C1'), []],
  'subscriptions.ofPerson': [({ subscriptions }) => subscriptions.ofPerson(globex, 'U1'), []],
  'subscriptions.edit': [({ subscriptions }) => subscriptions.edit(globex, 'S1', 1, mondays), { kind: 'gone' }],
  'subscriptions.mute': [({ subscriptions }) => subscriptions.mute(globex, 'S3', mondayAtNine * 2), undefined],
  'subscriptions.pause': [({ subscriptions }) => subscriptions.pause(globex, 'S3', 'asked'), undefined],
  'subscriptions.resume': [({ subscriptions }) => subscriptions.resume(globex, 'S3', nextMonday), undefined],
  'subscriptions.stop': [({ subscriptions }) => subscriptions.stop(globex, 'S3'), undefined],
  'subscriptions.ownerToTell': [({ subscriptions }) => subscriptions.ownerToTell(globex, 'S3'), undefined],
  'tipHistory.given': [({ tipHistory }) => tipHistory.given(globex, 'S1'), { occasions: 0, tips: [] }],
  'tipHistory.record': [({ tipHistory }) => tipHistory.record(globex, 'S1', '2026-11-23', 'stolen'), undefined],
  'dueSubscriptions.advance': [
    ({ dueSubscriptions }) =>
      dueSubscriptions.advance([{ workspace: globex, id: 'S1', from: mondays.due, to: nextMonday }]),
    undefined,
  ],
  'deliveries.startPosting': [
    ({ deliveries }, stolen) => deliveries.startPosting([{ delivery: stolen, tip: 'stolen' }]),
    [],
  ],
  'deliveries.settle': [
    ({ deliveries }, stolen) => deliveries.settle([{ delivery: stolen, outcome: { kind: 'done' } }]),
    undefined,
  ],
  'deliveries.putBack': [({ deliveries }, stolen) => deliveries.putBack(stolen, mondayAtNine), undefined],
  'deliveries.holdBack': [({ deliveries }) => deliveries.holdBack(globex, mondayAtNine * 2), undefined],
  purgeWorkspace: [({ purgeWorkspace }) => purgeWorkspace(globex), undefined],
};

const asAnotherPerson: Record<string, [Attempt, unknown]> = {
  'preferences.get': [({ preferences }) => preferences.get(acme, 'U2'), {}],
  'preferences.clear': [({ preferences }) => preferences.clear(acme, 'U2'), undefined],
  'personalData.exportPerson': [({ personalData }) => personalData.exportPerson(acme, 'U2'), nothingStored],
  'personalData.deletePerson': [({ personalData }) => personalData.deletePerson(acme, 'U2'), undefined],
  'subscriptions.ofPerson': [({ subscriptions }) => subscriptions.ofPerson(acme, 'U2'), []],
};

/** These serve the process, the clock and the workers, and meet every workspace. */
const ofNoWorkspace = [
  'preferences.introduced',
  'dueSubscriptions.enqueue',
  'dueSubscriptions.passed',
  'deliveries.lease',
  'deliveries.spreadOverdue',
  'deliveries.settleLapsed',
  'purgeExpired',
  'open',
  'healthy',
  'close',
];

export function isolationContract(tested: TestedStore) {
  describe('of one workspace', () => {
    let stolen: LeasedDelivery;
    beforeEach(async () => {
      await fillEveryTable(tested.store, acme);
      await tested.store.subscriptions.create(acme, { ...mondays, id: 'S2', owner: 'U1' });
      await tested.store.subscriptions.create(acme, { ...mondays, id: 'S3', owner: 'U1' });
      await tested.store.dueSubscriptions.enqueue(mondayAtNine - 1, mondayAtNine);
      const [leased] = await tested.store.deliveries.lease(mondayAtNine + 2400, mondayAtNine + 60_000, 1);
      if (leased === undefined) throw new Error('There was nothing to lease.');
      stolen = { ...leased, workspace: globex };
    });

    it.each(Object.entries(asAnotherWorkspace))('%s tells and changes nothing for another', async (_, attempt) => {
      const before = await tested.rowsOf(acme);
      const [call, mayBeSaid] = attempt;
      expect(await call(tested.store, stolen)).toEqual(mayBeSaid);
      expect(await tested.rowsOf(acme)).toEqual(before);
    });

    it.each(Object.entries(asAnotherPerson))('%s tells and changes nothing of a colleague', async (_, attempt) => {
      const before = await tested.rowsOf(acme);
      const [call, mayBeSaid] = attempt;
      expect(await call(tested.store, stolen)).toEqual(mayBeSaid);
      expect(await tested.rowsOf(acme)).toEqual(before);
    });

    it('no method was forgotten here', () => {
      expect([...Object.keys(asAnotherWorkspace), ...ofNoWorkspace].toSorted()).toEqual(methodsOf(tested.store));
    });
  });
}

function methodsOf(store: Store): string[] {
  return Object.entries(store)
    .flatMap(([name, port]) =>
      typeof port === 'function' ? [name] : Object.keys(port).map((method) => `${name}.${method}`),
    )
    .toSorted();
}
