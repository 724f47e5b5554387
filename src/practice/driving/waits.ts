import type { Change } from '../protocol.ts';
import { type Announcer, type Audience, reaches } from '../state/announcer.ts';

/** Long enough for a busy machine; nothing waits this long when all is well. */
const PATIENCE_MS = 5000;

/**
 * What `pick` finds in a change, the first time that it finds anything.
 * @throws Error with `what` when nothing came.
 */
export function nextPicked<Found>(
  announcer: Announcer,
  what: string,
  pick: (change: Change, audience: Audience) => Found | undefined,
): Promise<Found> {
  const { promise, resolve, reject } = Promise.withResolvers<Found>();
  const late = setTimeout(() => reject(new Error(`Waited ${PATIENCE_MS} ms for ${what}`)), PATIENCE_MS);
  const stop = announcer.listen((change, audience) => {
    const found = pick(change, audience);
    if (found !== undefined) resolve(found);
  });
  return promise.finally(() => {
    clearTimeout(late);
    stop();
  });
}

/** Collects what this person gets to see until `end` is called. */
export function watch(announcer: Announcer, person: string): { end(): Change[] } {
  const seen: Change[] = [];
  const stop = announcer.listen((change, audience) => {
    if (reaches(audience, person)) seen.push(change);
  });
  return {
    end() {
      stop();
      return seen;
    },
  };
}
