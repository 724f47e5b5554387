import { describe, expect, it } from 'vitest';
import type { Store } from '../../../src/store/store.ts';
import type { LeasedDelivery } from '../../../src/subscription/deliveries.ts';
import { acme, globex, mondays } from './samples.ts';
import { mondayAtNine, type TestedStore } from './tested-store.ts';

const minuteMs = 60_000;
const leaseEnd = mondayAtNine + minuteMs;

export function deliveriesContract(tested: TestedStore) {
  const queue = async (ids: readonly string[], workspace = acme) => {
    for (const id of ids) await tested.store.subscriptions.create(workspace, { ...mondays, id, owner: 'U1' });
    await tested.store.dueSubscriptions.enqueue(mondayAtNine - 1, mondayAtNine);
  };
  const lease = (now = mondayAtNine, until = leaseEnd) => tested.store.deliveries.lease(now, until, 10);
  const leaseOne = async (): Promise<LeasedDelivery> => {
    const [delivery] = await lease();
    if (delivery === undefined) throw new Error('There was nothing to lease.');
    return delivery;
  };
  const start = async ({ deliveries }: Store, delivery: LeasedDelivery) =>
    (await deliveries.startPosting([{ delivery, tip: 'ask-five-whys' }])).length === 1;
  const turns = async () => {
    const { delivery = [] } = await tested.rows();
    return delivery
      .map((row) => row as { subscription: string; state: string; run_at: number })
      .map(({ subscription, state, run_at }) => `${subscription} ${state} +${run_at - mondayAtNine}`)
      .toSorted();
  };

  describe('a queued delivery', () => {
    it('is leased with all that posting it needs', async () => {
      await queue(['S1', 'S2']);
      const { record } = tested.store.tipHistory;
      await record(acme, 'S1', '2026-11-16', 'ask-five-whys');
      await record(acme, 'S1', '2026-11-09', 'shadow-a-review');
      await record(acme, 'S2', '2026-11-16', 'of-another-channel');
      await record(globex, 'S1', '2026-11-16', 'of-another-workspace');
      expect(await lease()).toEqual([
        {
          workspace: acme,
          subscription: await tested.store.subscriptions.find(acme, 'S1'),
          occasion: '2026-11-23',
          given: ['shadow-a-review', 'ask-five-whys'],
          lease: expect.any(String),
          attempts: 1,
        },
      ]);
    });

    it('is leased together with others, each with what its own subscription gave', async () => {
      await queue(['S1', 'S2']);
      await queue(['S1'], globex);
      const { record } = tested.store.tipHistory;
      await record(acme, 'S1', '2026-11-16', 'ask-five-whys');
      await record(acme, 'S2', '2026-11-16', 'shadow-a-review');
      const leased = await lease(leaseEnd);
      expect(leased.map(({ workspace, subscription, given }) => [workspace, subscription.id, ...given])).toEqual(
        expect.arrayContaining([
          ['-:T1', 'S1', 'ask-five-whys'],
          ['-:T1', 'S2', 'shadow-a-review'],
          ['E9:T2', 'S1'],
        ]),
      );
    });

    it('is leased with what is being posted to the same channel at this moment', async () => {
      await queue(['S1']);
      await start(tested.store, await leaseOne());
      await tested.queueRegardless(acme, 'S1', '2026-11-30');
      expect(await lease()).toMatchObject([{ occasion: '2026-11-30', given: ['ask-five-whys'] }]);
    });

    it('is leased at its turn, the earliest first, as many as asked for', async () => {
      await queue(['S1', 'S2', 'S3']);
      const first = await tested.store.deliveries.lease(mondayAtNine + 1200, leaseEnd, 1);
      const rest = await tested.store.deliveries.lease(mondayAtNine + 1200, leaseEnd, 10);
      expect(first.map(({ subscription }) => subscription.id)).toEqual(['S1']);
      expect(rest.map(({ subscription }) => subscription.id)).toEqual(['S2']);
    });

    it('goes to one of two replicas that ask at the same moment', async () => {
      await queue(['S1', 'S2']);
      const now = mondayAtNine + minuteMs;
      const [mine, theirs] = await Promise.all([
        tested.store.deliveries.lease(now, now + minuteMs, 2),
        tested.replica.deliveries.lease(now, now + minuteMs, 2),
      ]);
      expect([...mine, ...theirs].map(({ subscription }) => subscription.id).toSorted()).toEqual(['S1', 'S2']);
    });

    it.each(['mute', 'pause', 'stop'] as const)('is dropped when somebody says %s', async (word) => {
      await queue(['S1']);
      const say = {
        mute: () => tested.store.subscriptions.mute(acme, 'S1', leaseEnd),
        pause: () => tested.store.subscriptions.pause(acme, 'S1', 'asked'),
        stop: () => tested.store.subscriptions.stop(acme, 'S1'),
      };
      await say[word]();
      expect(await lease()).toEqual([]);
    });

    it('of another channel stays when somebody says stop', async () => {
      await queue(['S1', 'S2']);
      await tested.store.subscriptions.stop(acme, 'S1');
      const leased = await tested.store.deliveries.lease(leaseEnd, leaseEnd + minuteMs, 10);
      expect(leased.map(({ subscription }) => subscription.id)).toEqual(['S2']);
    });
  });

  describe('a leased delivery', () => {
    it('is posted once, and its tip counts as given', async () => {
      await queue(['S1']);
      const delivery = await leaseOne();
      expect(await start(tested.store, delivery)).toBe(true);
      await tested.store.deliveries.settle([{ delivery, outcome: { kind: 'done' } }]);
      expect(await turns()).toEqual(['S1 done +0']);
      expect(await tested.store.tipHistory.given(acme, 'S1')).toEqual({ occasions: 1, tips: ['ask-five-whys'] });
      await tested.store.deliveries.settleLapsed(leaseEnd);
      expect(await lease(leaseEnd)).toEqual([]);
    });

    it('is not posted by two workers, were both to hold it', async () => {
      await queue(['S1']);
      const delivery = await leaseOne();
      const started = await Promise.all([start(tested.store, delivery), start(tested.replica, delivery)]);
      expect(started.toSorted()).toEqual([false, true]);
    });

    it.each(['mute', 'pause', 'stop'] as const)('is not posted after somebody said %s', async (word) => {
      await queue(['S1']);
      const delivery = await leaseOne();
      const say = {
        mute: () => tested.replica.subscriptions.mute(acme, 'S1', leaseEnd),
        pause: () => tested.replica.subscriptions.pause(acme, 'S1', 'asked'),
        stop: () => tested.replica.subscriptions.stop(acme, 'S1'),
      };
      await say[word]();
      expect(await start(tested.store, delivery)).toBe(false);
    });

    it('is not posted when it was queued in the very moment in which somebody said stop', async () => {
      await tested.store.subscriptions.create(acme, { ...mondays, id: 'S1', owner: 'U1' });
      await tested.store.subscriptions.stop(acme, 'S1');
      await tested.queueRegardless(acme, 'S1', '2026-11-23');
      expect(await start(tested.store, await leaseOne())).toBe(false);
      expect(await turns()).toEqual(['S1 failed +0']);
    });

    it('is started and settled together with others, each with its own tip and outcome', async () => {
      await queue(['S1', 'S2', 'S3']);
      await queue(['S1'], globex);
      const { deliveries, tipHistory } = tested.store;
      const leased = await lease(leaseEnd, leaseEnd + minuteMs);
      await tested.replica.subscriptions.stop(acme, 'S2');
      const started = await deliveries.startPosting(
        leased.map((delivery) => ({ delivery, tip: `tip-of-${delivery.subscription.id}-${delivery.workspace}` })),
      );
      expect(started.map(({ workspace, subscription }) => `${workspace} ${subscription.id}`).toSorted()).toEqual([
        '-:T1 S1',
        '-:T1 S3',
        'E9:T2 S1',
      ]);
      const outcomes = { S1: { kind: 'done' }, S3: { kind: 'failed', reason: 'is_archived' } } as const;
      await deliveries.settle(
        started.map((delivery) => ({
          delivery,
          outcome: delivery.subscription.id === 'S3' ? outcomes.S3 : outcomes.S1,
        })),
      );
      expect((await turns()).map((turn) => turn.split(' +')[0])).toEqual(['S1 done', 'S1 done', 'S3 failed']);
      expect(await tipHistory.given(globex, 'S1')).toEqual({ occasions: 1, tips: ['tip-of-S1-E9:T2'] });
      expect(await tipHistory.given(acme, 'S3')).toEqual({ occasions: 0, tips: [] });
    });

    it('goes back into the queue when Slack refuses it for now', async () => {
      await queue(['S1']);
      const delivery = await leaseOne();
      await start(tested.store, delivery);
      await tested.store.deliveries.putBack(delivery, mondayAtNine + 30_000);
      expect(await turns()).toEqual(['S1 queued +30000']);
      expect(await lease(mondayAtNine + 30_000)).toMatchObject([{ attempts: 2 }]);
      expect(await tested.store.tipHistory.given(acme, 'S1')).toEqual({ occasions: 0, tips: [] });
    });

    it('that failed for good is not tried again and its tip is still to come', async () => {
      await queue(['S1']);
      const delivery = await leaseOne();
      await start(tested.store, delivery);
      await tested.store.deliveries.settle([{ delivery, outcome: { kind: 'failed', reason: 'is_archived' } }]);
      expect(await turns()).toEqual(['S1 failed +0']);
      expect(await tested.store.tipHistory.given(acme, 'S1')).toEqual({ occasions: 0, tips: [] });
    });

    it('whose outcome is unknown is not posted again, and its tip counts as given', async () => {
      await queue(['S1']);
      const delivery = await leaseOne();
      await start(tested.store, delivery);
      await tested.store.deliveries.settle([{ delivery, outcome: { kind: 'unknown' } }]);
      expect(await turns()).toEqual(['S1 unknown +0']);
      expect(await tested.store.tipHistory.given(acme, 'S1')).toEqual({ occasions: 1, tips: ['ask-five-whys'] });
    });
  });

  describe('when a worker dies', () => {
    it('what it had only leased goes to another, and the first can not post it any more', async () => {
      await queue(['S1']);
      const lost = await leaseOne();
      expect(await tested.replica.deliveries.settleLapsed(leaseEnd)).toEqual({ queuedAgain: 1, unknown: 0 });
      expect(await lease(leaseEnd, leaseEnd + minuteMs)).toMatchObject([{ attempts: 2 }]);
      expect(await start(tested.store, lost)).toBe(false);
    });

    it('what it was posting is unknown, never posted again, and its tip counts as given', async () => {
      await queue(['S1']);
      await start(tested.store, await leaseOne());
      expect(await tested.replica.deliveries.settleLapsed(leaseEnd)).toEqual({ queuedAgain: 0, unknown: 1 });
      expect(await lease(leaseEnd)).toEqual([]);
      expect(await tested.store.tipHistory.given(acme, 'S1')).toEqual({ occasions: 1, tips: ['ask-five-whys'] });
    });

    it('nothing changes while its lease lasts', async () => {
      await queue(['S1']);
      await leaseOne();
      expect(await tested.replica.deliveries.settleLapsed(leaseEnd - 1)).toEqual({ queuedAgain: 0, unknown: 0 });
    });

    it('and was only slow, what really happened is kept', async () => {
      await queue(['S1']);
      const delivery = await leaseOne();
      await start(tested.store, delivery);
      await tested.replica.deliveries.settleLapsed(leaseEnd);
      await tested.store.deliveries.settle([{ delivery, outcome: { kind: 'done' } }]);
      expect(await turns()).toEqual(['S1 done +0']);
    });
  });

  describe('a workspace that Slack slows down', () => {
    it('waits, then goes on in its order and at its pace', async () => {
      await queue(['S1', 'S2', 'S3']);
      await tested.store.deliveries.holdBack(acme, mondayAtNine + 30_000);
      expect(await turns()).toEqual(['S1 queued +30000', 'S2 queued +31200', 'S3 queued +32400']);
    });

    it('leaves alone what comes later anyway', async () => {
      await queue(['S1', 'S2', 'S3']);
      await tested.store.deliveries.holdBack(acme, mondayAtNine + 1000);
      await tested.store.deliveries.holdBack(acme, mondayAtNine);
      expect(await turns()).toEqual(['S1 queued +1000', 'S2 queued +2200', 'S3 queued +3400']);
    });

    it('holds up no other', async () => {
      await queue(['S1'], globex);
      await tested.store.deliveries.holdBack(acme, mondayAtNine + 30_000);
      expect(await turns()).toEqual(['S1 queued +0']);
    });
  });

  it('after an outage, what is overdue goes out at the pace and not at once', async () => {
    await queue(['S1', 'S2', 'S3']);
    await queue(['S4'], globex);
    await tested.store.deliveries.spreadOverdue(mondayAtNine + minuteMs);
    expect(await turns()).toEqual(['S1 queued +60000', 'S2 queued +61200', 'S3 queued +62400', 'S4 queued +60000']);
  });
}
