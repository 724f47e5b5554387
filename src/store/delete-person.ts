import type { WorkspaceId } from '../workspace.ts';
import type { Database } from './schema.ts';

type Person = { workspace: WorkspaceId; user: string; hash: string };

/** All or nothing. Leaves no row in any table that names them or was made for them alone. */
export function deletePerson(database: Database, { workspace, user, hash }: Person): Promise<void> {
  return database.transaction().execute(async (transaction) => {
    await deleteOwnSubscriptions(transaction, workspace, user);
    await transaction
      .updateTable('subscription')
      .set(({ eb }) => ({ owner: null, revision: eb('revision', '+', 1) }))
      .where('workspace', '=', workspace)
      .where('owner', '=', user)
      .execute();
    await transaction.deleteFrom('person').where('workspace', '=', workspace).where('user_id', '=', user).execute();
    await transaction
      .deleteFrom('conversation')
      .where('workspace', '=', workspace)
      .where('user_id', '=', user)
      .execute();
    await transaction
      .deleteFrom('topic_met')
      .where('workspace', '=', workspace)
      .where('person_hash', '=', hash)
      .execute();
  });
}

/** Those by direct message, with what was and would have been sent. */
async function deleteOwnSubscriptions(transaction: Database, workspace: WorkspaceId, user: string) {
  const own = transaction
    .selectFrom('subscription')
    .select('id')
    .where('workspace', '=', workspace)
    .where('destination_kind', '=', 'person')
    .where('destination', '=', user);
  for (const table of ['delivery', 'tip_given'] as const) {
    await transaction.deleteFrom(table).where('workspace', '=', workspace).where('subscription', 'in', own).execute();
  }
  await transaction.deleteFrom('subscription').where('workspace', '=', workspace).where('id', 'in', own).execute();
}
