import { sql } from 'kysely';
import { pacingMs } from '../subscription/deliveries.ts';
import type { Database } from './schema.ts';

/** One statement for all workspaces; the key of a delivery makes a second run add nothing, on any number of replicas. */
export async function enqueueDue(database: Database, since: number, now: number): Promise<number> {
  if (!(await isAnyDue(database, since, now))) return 0;
  const { numAffectedRows } = await insertTurns(since, now).execute(database);
  return Number(numAffectedRows ?? 0n);
}

/** Keeps a tick with nothing to do at the price of one look into an index. */
async function isAnyDue(database: Database, since: number, now: number): Promise<boolean> {
  const { rows } = await sql`select 1 from subscription where ${isDue(since, now)} limit 1`.execute(database);
  return rows.length > 0;
}

// Turns of a workspace follow what it has queued already, and what it got a moment ago. Sorted, so that two replicas insert in one order and can't deadlock.
function insertTurns(since: number, now: number) {
  return sql`
    insert into delivery (workspace, subscription, occasion, run_at, state, attempts)
    select turns.workspace, turns.id, turns.due_occasion,
           coalesce(queued.next_run_at, ${now}) + ${pacingMs} * (turns.turn - 1), 'queued', 0
    from (
      select workspace, id, due_occasion, row_number() over (partition by workspace order by due_at, id) as turn
      from subscription
      where ${isDue(since, now)}
    ) as turns
    left join (
      select workspace, max(run_at) + ${pacingMs} as next_run_at
      from delivery
      where state in ('queued', 'leased', 'posting', 'done') and run_at > ${now - pacingMs}
      group by workspace
    ) as queued on queued.workspace = turns.workspace
    where true
    order by turns.workspace, turns.turn
    on conflict do nothing`;
}

/** What is paused or stopped has no due instant. */
function isDue(since: number, now: number) {
  return sql`due_at > ${since} and due_at <= ${now} and muted_until <= due_at`;
}
