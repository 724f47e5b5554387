import { expect, it } from 'vitest';
import { oneAtATime } from '../../src/commands/one-at-a-time.ts';

it('a second press joins what the first began, and a later one begins anew', async () => {
  const begun: string[] = [];
  const once = oneAtATime<number>();
  const work = async () => begun.push('begun');
  expect(await Promise.all([once('window', work), once('window', work), once('other', work)])).toEqual([1, 1, 2]);
  expect(await once('window', work)).toBe(3);
});

it('a failed one is no obstacle to the next', async () => {
  const once = oneAtATime<string>();
  await expect(once('window', () => Promise.reject(new Error('no store')))).rejects.toThrow('no store');
  expect(await once('window', async () => 'saved')).toBe('saved');
});
