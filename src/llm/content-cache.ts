import { createHash } from 'node:crypto';
import type { WorkspaceId } from '../workspace.ts';

export type ContentCache<Value> = {
  /** A hash: what somebody asked is not kept. */
  keyOf(workspace: WorkspaceId, content: readonly string[]): string;
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
};

/** Keeps what a model said to the same question on the same data, the latest `most`, in memory. */
export function contentCache<Value>(most: number): ContentCache<Value> {
  const kept = new Map<string, Value>();
  return {
    keyOf: (workspace, content) =>
      createHash('sha256')
        .update(JSON.stringify([workspace, content]))
        .digest('base64'),
    get: (key) => kept.get(key),
    set: (key, value) => {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
