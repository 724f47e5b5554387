import { sql } from 'kysely';
import { pacingMs } from '../subscription/deliveries.ts';
import type { WorkspaceId } from '../workspace.ts';
import type { Database } from './schema.ts';

/** Moves a workspace's queue so that it begins at `from`, in its order and at its pace; what is later anyway stays. */
export async function holdBack(database: Database, workspace: WorkspaceId, from: number): Promise<void> {
  await respace(from, sql`and workspace = ${workspace}`).execute(database);
}

/** The same for every workspace. */
export async function spreadOverdue(database: Database, from: number): Promise<void> {
  await respace(from, sql``).execute(database);
}

function respace(from: number, andWhere: ReturnType<typeof sql>) {
  return sql`
    update delivery set run_at = turns.run_at
    from (
      select workspace, subscription, occasion,
             ${from} + ${pacingMs} * (row_number() over (partition by workspace order by run_at, subscription) - 1) as run_at
      from delivery
      where state = 'queued' ${andWhere}
    ) as turns
    where delivery.workspace = turns.workspace and delivery.subscription = turns.subscription
      and delivery.occasion = turns.occasion and delivery.run_at < turns.run_at`;
}
