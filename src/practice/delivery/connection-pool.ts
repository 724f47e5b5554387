import type { SocketConnection } from './socket-connection.ts';

/** The connections that are open, and whose turn it is. */
export interface ConnectionPool {
  add(connection: SocketConnection): void;
  remove(connection: SocketConnection): void;
  all(): SocketConnection[];
  /** The next in turn that takes deliveries; one that opens within that time if there is none. */
  next(patienceMs: number): Promise<SocketConnection | undefined>;
}

export function createConnectionPool(onCount: (count: number) => void): ConnectionPool {
  const open = new Set<SocketConnection>();
  let waiting: (() => void)[] = [];
  let turn = 0;

  function ready(): SocketConnection | undefined {
    const taking = [...open].filter((connection) => connection.takesDeliveries());
    return taking[turn++ % taking.length];
  }

  async function oneOpens(patienceMs: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const late = setTimeout(resolve, patienceMs);
    waiting.push(resolve);
    await promise;
    clearTimeout(late);
  }

  return {
    all: () => [...open],
    add(connection) {
      open.add(connection);
      onCount(open.size);
      for (const resume of waiting) resume();
      waiting = [];
    },
    remove(connection) {
      if (open.delete(connection)) onCount(open.size);
    },
    async next(patienceMs) {
      const there = ready();
      if (there) return there;
      await oneOpens(patienceMs);
      return ready();
    },
  };
}
