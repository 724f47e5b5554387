import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Load, Lost } from './load.ts';

/** What the process with the workspaces is asked to do. */
export type Order =
  | { kind: 'open'; name: string }
  | { kind: 'connected'; name: string; count: number }
  | { kind: 'load'; name: string; texts: readonly string[]; count: number; inFlight: number }
  | { kind: 'load-with-refreshes'; name: string; count: number }
  | { kind: 'refresh-gaps'; name: string; times: number }
  | { kind: 'steady-load'; name: string; count: number }
  | { kind: 'channel'; name: string }
  | { kind: 'posts'; name: string; count: number };

/** One workspace: what a bot needs to come there, and the load that can be put on it. */
export type Workspace = {
  environment: Record<string, string>;
  connected(count: number): Promise<void>;
  load(texts: readonly string[], count: number, inFlight: number): Promise<Load>;
  loadWithRefreshes(count: number): Promise<Lost>;
  refreshGaps(times: number): Promise<number[]>;
  steadyLoad(count: number): Promise<number[]>;
  /** The id of one that takes posts. */
  channel(): Promise<string>;
  /** Once so many were posted, counted from the beginning: what the last call said. */
  posts(count: number): Promise<Record<string, unknown>>;
};

export type Workspaces = { open(name: string): Promise<Workspace>; close(): void };

export function startWorkspaces(): Workspaces {
  const child = fork(fileURLToPath(new URL('workspace-process.ts', import.meta.url)));
  const waiting = new Map<number, (result: never) => void>();
  let orders = 0;
  child.on('message', ({ id, result }: { id: number; result: never }) => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  });
  child.on('exit', (code) => {
    if (code) throw new Error('The process with the workspaces ended');
  });

  function ask<Result>(order: Order): Promise<Result> {
    const { promise, resolve } = Promise.withResolvers<Result>();
    orders += 1;
    waiting.set(orders, resolve);
    child.send({ id: orders, order });
    return promise;
  }

  return {
    open: async (name) => ({
      environment: await ask({ kind: 'open', name }),
      connected: (count) => ask({ kind: 'connected', name, count }),
      load: (texts, count, inFlight) => ask({ kind: 'load', name, texts, count, inFlight }),
      loadWithRefreshes: (count) => ask({ kind: 'load-with-refreshes', name, count }),
      refreshGaps: (times) => ask({ kind: 'refresh-gaps', name, times }),
      steadyLoad: (count) => ask({ kind: 'steady-load', name, count }),
      channel: () => ask({ kind: 'channel', name }),
      posts: (count) => ask({ kind: 'posts', name, count }),
    }),
    close: () => child.disconnect(),
  };
}
