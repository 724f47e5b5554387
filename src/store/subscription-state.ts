import type { Subscription } from '../subscription/subscription.ts';
import type { WorkspaceId } from '../workspace.ts';
import type { Database, SubscriptionRow } from './schema.ts';
import { toSubscription } from './subscription-row.ts';

type Key = { workspace: WorkspaceId; id: string };

/** Undefined where there is none, or it is stopped for good. */
export async function changeState(
  database: Database,
  { workspace, id }: Key,
  columns: Partial<SubscriptionRow>,
  now: number,
): Promise<Subscription | undefined> {
  const row = await database
    .updateTable('subscription')
    .set(({ eb }) => ({ ...columns, revision: eb('revision', '+', 1) }))
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('state', '<>', 'stopped')
    .returningAll()
    .executeTakeFirst();
  return row && toSubscription(row, now);
}

/** The same, and what waits to be posted is dropped with it. */
export function changeStateAndUnqueue(database: Database, key: Key, columns: Partial<SubscriptionRow>, now: number) {
  return database.transaction().execute(async (transaction) => {
    const changed = await changeState(transaction, key, columns, now);
    await transaction
      .deleteFrom('delivery')
      .where('workspace', '=', key.workspace)
      .where('subscription', '=', key.id)
      .where('state', 'in', ['queued', 'leased'])
      .execute();
    return changed;
  });
}
