import { createHash } from 'node:crypto';
import type { PhrasedSentence } from '../conversation/phraser.ts';
import type { WorkspaceId } from '../workspace.ts';

export type PhraseCache = {
  /** A hash: what somebody asked is not kept. */
  keyOf(workspace: WorkspaceId, content: readonly string[]): string;
  get(key: string): readonly PhrasedSentence[] | undefined;
  set(key: string, sentences: readonly PhrasedSentence[]): void;
};

/** Keeps what was phrased for the same question on the same lines, the latest `most`, in memory. */
export function phraseCache(most: number): PhraseCache {
  const kept = new Map<string, readonly PhrasedSentence[]>();
  return {
    keyOf: (workspace, content) =>
      createHash('sha256')
        .update(JSON.stringify([workspace, content]))
        .digest('base64'),
    get: (key) => kept.get(key),
    set: (key, sentences) => {
      kept.delete(key);
      kept.set(key, sentences);
      const [oldest] = kept.keys();
      if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    },
  };
}
