import type { EditResult, SubscriptionEdit } from '../subscription/subscription.ts';
import type { WorkspaceId } from '../workspace.ts';
import { findSubscription } from './find-subscriptions.ts';
import type { Database } from './schema.ts';
import { editColumns, toSubscription } from './subscription-row.ts';

type Edited = { workspace: WorkspaceId; id: string; revision: number; edit: SubscriptionEdit };

export async function editSubscription(database: Database, edited: Edited, now: number): Promise<EditResult> {
  const { workspace, id, revision, edit } = edited;
  const subscription = await findSubscription(database, workspace, id, now);
  if (subscription === undefined || subscription.state.kind === 'stopped') return { kind: 'gone' };
  const { due_at, due_occasion, ...columns } = editColumns(edit);
  // What is paused has no due instant; resuming gives it one.
  const due = subscription.state.kind === 'paused' ? {} : { due_at, due_occasion };
  const row = await database
    .updateTable('subscription')
    .set({ ...columns, ...due, revision: revision + 1 })
    .where('workspace', '=', workspace)
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return { kind: 'edited', subscription: toSubscription(row, now) };
  const meanwhile = await findSubscription(database, workspace, id, now);
  return meanwhile === undefined ? { kind: 'gone' } : { kind: 'changed-meanwhile', subscription: meanwhile };
}
