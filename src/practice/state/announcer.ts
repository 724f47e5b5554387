import type { Change } from '../protocol.ts';

/** Ids of the people who may know of a change; the inspector sees exchanges only. */
export type Audience = readonly string[] | 'everyone' | 'inspector';
export type Listener = (change: Change, audience: Audience) => void;

export interface Announcer {
  announce(audience: Audience, change: Change): void;
  /** Returns the way to stop listening. */
  listen(listener: Listener): () => void;
}

export function createAnnouncer(): Announcer {
  const listeners = new Set<Listener>();
  return {
    announce(audience, change) {
      for (const listener of listeners) listener(change, audience);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function reaches(audience: Audience, person: string): boolean {
  return audience === 'everyone' || (audience !== 'inspector' && audience.includes(person));
}
