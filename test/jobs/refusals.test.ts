import { describe, expect, it } from 'vitest';
import { acme, runningJobs } from './running-jobs.ts';

const due = '2026-11-23T08:35Z';
const nextWeek = '2026-11-30T08:35Z';

describe('a place that takes no tips any more', () => {
  it.each([
    ['channel_not_found', 'I can’t see the channel. It is gone, or private and I am no member.'],
    ['not_in_channel', 'I am not in the channel any more. /invite me there, then resume it.'],
    ['is_archived', 'the channel is archived.'],
    ['account_inactive', 'Slack says that the account is deactivated.'],
    ['token_revoked', 'Slack says that my access was revoked.'],
  ])('(%s) is paused, and who set it up is told once', async (reason, words) => {
    const { subscribe, at, posts, answerNext, store } = await runningJobs();
    const { id } = await subscribe();
    answerNext({ kind: 'refused', reason });
    await at(due);
    await at(nextWeek);
    expect(await store.subscriptions.find(acme, id)).toMatchObject({
      state: { kind: 'paused', reason },
      due: undefined,
    });
    expect(posts.slice(1).map(({ to, message }) => [to, message.text.split('\n')[0]])).toEqual([
      [
        { kind: 'person', user: 'U0ADA' },
        `I paused the weekly tips in <#C0TEAM>, Mondays at 09:30 (Europe/Zurich): ${words}`,
      ],
    ]);
  });

  it('is paused also where who set it up is gone themselves', async () => {
    const { subscribe, at, posts, answerNext, store } = await runningJobs();
    const { id } = await subscribe();
    answerNext({ kind: 'refused', reason: 'is_archived' }, { kind: 'refused', reason: 'account_inactive' });
    await at(due);
    await at(nextWeek);
    expect(posts.map(({ to }) => to.kind)).toEqual(['channel', 'person']);
    expect(await store.subscriptions.find(acme, id)).toMatchObject({
      state: { kind: 'paused', reason: 'is_archived' },
    });
  });

  it('is told of to nobody where it is the direct message itself', async () => {
    const { subscribe, at, posts, answerNext, store } = await runningJobs();
    const { id } = await subscribe({ destination: { kind: 'person', user: 'U0ADA' } });
    answerNext({ kind: 'refused', reason: 'user_disabled' });
    await at(due);
    expect(posts).toHaveLength(1);
    expect(await store.subscriptions.find(acme, id)).toMatchObject({ state: { kind: 'paused' } });
  });

  it('is told of when Slack has time for it again', async () => {
    const { subscribe, at, posts, answerNext } = await runningJobs();
    await subscribe();
    answerNext({ kind: 'refused', reason: 'is_archived' }, { kind: 'later', afterMs: 1 }, { kind: 'done' });
    await at(due);
    expect(posts.map(({ to }) => to.kind)).toEqual(['channel', 'person', 'person']);
  });
});

describe('data that changed under a subscription', () => {
  it.each([
    ['framework-gone', { framework: 'a-ladder-of-last-year' }],
    ['levels-gone', { levels: ['a-level-of-last-year'] }],
  ])('pauses it and posts nothing: %s', async (reason, wish) => {
    const { subscribe, at, posts, store } = await runningJobs();
    const { id } = await subscribe(wish);
    await at(due);
    expect(await store.subscriptions.find(acme, id)).toMatchObject({ state: { kind: 'paused', reason } });
    expect(posts.map(({ to }) => to)).toEqual([{ kind: 'person', user: 'U0ADA' }]);
  });

  it('leaves the levels that are still there', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe({ levels: ['a-level-of-last-year', 'senior'] });
    await at(due);
    expect(posts.map(({ to }) => to.kind)).toEqual(['channel']);
  });

  it('pauses a subscription whose zone this machine does not know, and no other suffers', async () => {
    const { subscribe, at, passMs, posts, store, deps } = await runningJobs();
    await subscribe();
    const broken = await subscribe({ id: 'sub-2' });
    const { revision, due: next } = broken;
    if (next === undefined) throw new Error('It has no date');
    await store.subscriptions.edit(acme, 'sub-2', revision, { ...broken, due: next, zone: 'Mars/Olympus' });
    await at(due);
    await passMs(1_200);
    expect(posts).toHaveLength(1);
    expect(await deps.subscriptions.find(acme, 'sub-2')).toMatchObject({
      state: { kind: 'paused', reason: 'unknown-zone' },
    });
  });
});

describe('Slack asks to wait', () => {
  it('and the tip comes after that, with all others of the workspace behind it', async () => {
    const { subscribe, at, passMs, posts, answerNext } = await runningJobs();
    await subscribe({ id: 'sub-1' });
    await subscribe({ id: 'sub-2' });
    answerNext({ kind: 'later', afterMs: 30_000 });
    await at(due);
    await passMs(29_000);
    expect(posts).toHaveLength(1);
    await passMs(1_000);
    expect(posts).toHaveLength(2);
    await passMs(1_200);
    expect(posts).toHaveLength(3);
  });
});

describe('nobody knows whether it was posted', () => {
  it('so it is never posted again, counts as given, and the next week brings the next', async () => {
    const { subscribe, at, posts, answerNext, store, outcomes } = await runningJobs();
    const { id } = await subscribe();
    answerNext({ kind: 'unknown' });
    await at(due);
    await at('2026-11-23T09:35Z');
    expect(posts).toHaveLength(1);
    expect(outcomes).toEqual(['unknown']);
    expect(await store.tipHistory.given(acme, id)).toMatchObject({ occasions: 1 });
    await at(nextWeek);
    expect(posts[1]?.message.text).not.toBe(posts[0]?.message.text);
  });

  it('also when the process died between posting and settling', async () => {
    const { subscribe, at, passMs, posts, store, now } = await runningJobs();
    await subscribe();
    const { dueSubscriptions, deliveries } = store;
    await dueSubscriptions.enqueue(0, Date.parse(due));
    const [delivery] = await deliveries.lease(Date.parse(due), Date.parse(due) + 43_000, 1);
    if (delivery === undefined) throw new Error('Nothing was queued');
    expect(await deliveries.startPosting([{ delivery, tip: 'trace-a-market-figure' }])).toEqual([delivery]);
    await at('2026-11-23T08:40Z');
    await deliveries.settleLapsed(now());
    await passMs(60_000);
    expect(posts).toEqual([]);
    expect((await store.tipHistory.given(acme, 'sub-1')).tips).toEqual(['trace-a-market-figure']);
  });
});

describe('a message that Slack will never take', () => {
  it('is given up, and the subscription goes on', async () => {
    const { subscribe, at, posts, answerNext, store } = await runningJobs();
    const { id } = await subscribe();
    answerNext({ kind: 'failed', reason: 'invalid_blocks' });
    await at(due);
    expect(await store.subscriptions.find(acme, id)).toMatchObject({ state: { kind: 'active' } });
    await at(nextWeek);
    expect(posts).toHaveLength(2);
  });
});
