import type { WorkspaceId } from '../workspace.ts';
import { purgeExpired } from './purge-expired.ts';
import { type Database, tables } from './schema.ts';

/** What is stored goes again: when the workspace leaves, and when its time is over. */
export type Retention = {
  /** Every row of a workspace that uninstalled us. */
  purgeWorkspace(workspace: WorkspaceId): Promise<void>;
  /** @returns how many rows went. */
  purgeExpired(now: number): Promise<number>;
};

export function sqlRetention(database: Database): Retention {
  return {
    purgeWorkspace: (workspace) =>
      database.transaction().execute(async (transaction) => {
        for (const table of tables) {
          if (table !== 'setting') await transaction.deleteFrom(table).where('workspace', '=', workspace).execute();
        }
      }),
    purgeExpired: (now) => purgeExpired(database, now),
  };
}
