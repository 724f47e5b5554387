import { describe, expect, it } from 'vitest';
import { acme, runningJobs } from './running-jobs.ts';

const oneWeekMs = 7 * 24 * 3_600_000;

describe('a weekly tip', () => {
  it('comes on its morning, once', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe();
    await at('2026-11-23T08:29Z');
    expect(posts).toHaveLength(0);
    await at('2026-11-23T08:35Z');
    await at('2026-11-23T08:36Z');
    expect(posts.map(({ to }) => to)).toEqual([{ kind: 'channel', channel: 'C0TEAM' }]);
  });

  it('comes again a week later, and is another one', async () => {
    const { subscribe, at, passMs, posts } = await runningJobs();
    await subscribe();
    await at('2026-11-23T08:35Z');
    await passMs(oneWeekMs);
    expect(posts).toHaveLength(2);
    expect(posts[0]?.message.text).not.toBe(posts[1]?.message.text);
  });

  it('goes to one person by direct message, where that was chosen', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe({ destination: { kind: 'person', user: 'U0ADA' } });
    await at('2026-11-23T08:35Z');
    expect(posts.map(({ to }) => to)).toEqual([{ kind: 'person', user: 'U0ADA' }]);
  });

  it('repeats none before all that suit were given', async () => {
    const { subscribe, at, passMs, posts, deps } = await runningJobs();
    await subscribe({ framework: 'engineering' });
    await at('2026-11-23T08:35Z');
    const suitable = deps.tips.of('engineering').length;
    for (let week = 1; week < suitable; week += 1) await passMs(oneWeekMs);
    expect(new Set(posts.map(({ message }) => message.text)).size).toBe(suitable);
  });
});

describe('after downtime', () => {
  it('one missed occasion is caught up on within a day', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe();
    await at('2026-11-24T08:00Z');
    expect(posts).toHaveLength(1);
  });

  it('what is older is skipped, and the next comes on its day', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe();
    await at('2026-11-25T08:00Z');
    expect(posts).toHaveLength(0);
    await at('2026-11-30T08:35Z');
    expect(posts).toHaveLength(1);
  });

  it('never more than one comes, however many were missed', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe();
    await at('2027-02-01T09:00Z');
    await at('2027-02-01T10:00Z');
    expect(posts).toHaveLength(1);
  });
});

describe('what people said is heeded', () => {
  it('after stop nothing comes, not even what was queued', async () => {
    const { subscribe, at, passMs, posts, store } = await runningJobs();
    const { id } = await subscribe();
    await store.dueSubscriptions.enqueue(0, Date.parse('2026-11-23T09:00Z'));
    await store.subscriptions.stop(acme, id);
    await at('2026-11-23T09:00Z');
    await passMs(oneWeekMs);
    expect(posts).toEqual([]);
  });

  it('while muted nothing comes, and then it goes on by itself', async () => {
    const { subscribe, at, posts, store, now } = await runningJobs();
    const { id } = await subscribe();
    await store.subscriptions.mute(acme, id, now() + 4 * oneWeekMs);
    for (const day of ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14']) await at(`${day}T08:35Z`);
    expect(posts).toHaveLength(0);
    await at('2026-12-21T08:35Z');
    expect(posts).toHaveLength(1);
  });

  it('skipped dates bring nothing', async () => {
    const { subscribe, at, posts } = await runningJobs();
    await subscribe({ skipDates: ['2026-11-23'] });
    await at('2026-11-23T09:00Z');
    expect(posts).toHaveLength(0);
  });
});

describe('two subscriptions of one workspace', () => {
  it('are posted at a pace, and not with the same tip', async () => {
    const { subscribe, at, passMs, posts } = await runningJobs();
    await subscribe({ id: 'sub-1' });
    await subscribe({ id: 'sub-2' });
    await at('2026-11-23T08:35Z');
    expect(posts).toHaveLength(1);
    await passMs(1_200);
    expect(posts).toHaveLength(2);
    expect(posts[0]?.message.text).not.toBe(posts[1]?.message.text);
  });
});
