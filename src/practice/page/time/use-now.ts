import { useSyncExternalStore } from 'react';
import { useWorkspace } from '../workspace/workspace-context.ts';

const SECOND_MS = 1000;

/** The workspace's clock, milliseconds since 1970, fresh every second or as seldom as `stepMs` says. */
export function useNow(stepMs = SECOND_MS): number {
  const offsetMs = useWorkspace(({ clock }) => clock.offsetMs);
  // Whole steps, the same until the next, which is what useSyncExternalStore asks of a snapshot. Rounded up, so that a clock
  // moved to nine o'clock never shows a minute to.
  return useSyncExternalStore(everySecond, () => Math.ceil(Date.now() / stepMs) * stepMs) + offsetMs;
}

function everySecond(listener: () => void) {
  const timer = setInterval(listener, SECOND_MS);
  return () => clearInterval(timer);
}
