import { setTimeout } from 'node:timers/promises';
import { storeError } from './sqlite-errors.ts';
import { StoreUnavailable } from './store-unavailable.ts';

/** Pauses between tries while another process holds the file: about two seconds in all. */
export const patienceMs: readonly number[] = [5, 10, 20, 40, 80, 160, 320, 640, 640];

/** Tries again while the file is locked, letting everything else in this process run meanwhile. */
export async function patiently<Result>(act: () => Result, pausesMs: readonly number[]): Promise<Result> {
  const [pauseMs, ...rest] = pausesMs;
  try {
    return act();
  } catch (error) {
    const reported = storeError(error);
    const isLocked = reported instanceof StoreUnavailable && reported.reason === 'locked';
    if (!isLocked || pauseMs === undefined) throw reported;
    await setTimeout(pauseMs);
    return patiently(act, rest);
  }
}
