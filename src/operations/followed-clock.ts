import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod';
import type { Clock } from '../clock.ts';

/** Another clock on this machine. */
export type FollowedClock = Clock & { stop(): void };

const Answer = z.object({ offsetMs: z.number() });
const everyMs = 500;

/**
 * Follows the practice workspace's clock, which a person may move; `url` answers `{ offsetMs }`. Keeps the last offset while
 * it can't be asked.
 */
export async function followedClock(url: string): Promise<FollowedClock> {
  const stopping = new AbortController();
  const listeners: (() => void)[] = [];
  let offsetMs = 0;
  const ask = async () => {
    const response = await fetch(url, { signal: stopping.signal });
    const answer = Answer.parse(await response.json());
    const isMoved = answer.offsetMs !== offsetMs;
    offsetMs = answer.offsetMs;
    if (isMoved) for (const listener of listeners) listener();
  };
  await ask().catch(ignore);
  void again(ask, stopping.signal);
  return {
    now: () => Date.now() + offsetMs,
    onMove: (listener) => void listeners.push(listener),
    stop: () => stopping.abort(),
  };
}

async function again(ask: () => Promise<void>, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await wait(everyMs, undefined, { signal }).catch(ignore);
    await ask().catch(ignore);
  }
}

function ignore(): void {}
