import type { Subscription } from '../subscription/subscription.ts';
import type { WorkspaceId } from '../workspace.ts';
import type { Database } from './schema.ts';
import { toSubscription } from './subscription-row.ts';

export async function findSubscription(database: Database, workspace: WorkspaceId, id: string, now: number) {
  const row = await inOrder(database, workspace).where('id', '=', id).executeTakeFirst();
  return row && toSubscription(row, now);
}

export async function channelSubscriptions(database: Database, workspace: WorkspaceId, channel: string, now: number) {
  const rows = await inOrder(database, workspace)
    .where('destination_kind', '=', 'channel')
    .where('destination', '=', channel)
    .where('state', '<>', 'stopped')
    .execute();
  return rows.map((row) => toSubscription(row, now));
}

/** Also those that are stopped: they are stored, too. */
export async function personsSubscriptions(
  database: Database,
  workspace: WorkspaceId,
  user: string,
  now: number,
): Promise<Subscription[]> {
  const rows = await inOrder(database, workspace)
    .where(({ eb, and, or }) =>
      or([eb('owner', '=', user), and([eb('destination_kind', '=', 'person'), eb('destination', '=', user)])]),
    )
    .execute();
  return rows.map((row) => toSubscription(row, now));
}

function inOrder(database: Database, workspace: WorkspaceId) {
  return database
    .selectFrom('subscription')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('created_at')
    .orderBy('id');
}
