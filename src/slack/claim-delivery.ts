import type { Claims } from '../claims.ts';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import type { WorkspaceId } from '../workspace.ts';
import { recentKeys } from './recent-keys.ts';

/**
 * True for the first delivery with a key: by this process's memory, then by the store, which all replicas share. While the
 * store can't be reached the memory decides alone: an answer twice is better than none.
 */
export function deliveryClaims(claims: Claims, log: Log, metrics: Metrics) {
  const recent = recentKeys(10_000);
  const first = async (workspace: WorkspaceId, key: string): Promise<boolean> => {
    if (!recent.claim(`${workspace} ${key}`)) return false;
    try {
      return await claims.claim(workspace, key);
    } catch (error) {
      log.warn({ reason: String(error) }, 'the store can not be asked who is first; answering all the same');
      return true;
    }
  };
  return async (workspace: WorkspaceId, key: string): Promise<boolean> => {
    const isFirst = await first(workspace, key);
    if (!isFirst) metrics.repeats.inc();
    return isFirst;
  };
}
