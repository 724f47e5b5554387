import { sql } from 'kysely';
import type { DueSubscriptions, PassedSubscription } from '../subscription/deliveries.ts';
import { enqueueDue } from './enqueue-due.ts';
import type { Database } from './schema.ts';
import { toDue, toSchedule } from './subscription-row.ts';

type Move = Parameters<DueSubscriptions['advance']>[0][number];

export function sqlDueSubscriptions(database: Database): DueSubscriptions {
  return {
    enqueue: (since, now) => enqueueDue(database, since, now),
    passed: (now, limit) => passedSubscriptions(database, now, limit),
    async advance(moves) {
      if (moves.length > 0) await advanceAll(moves).execute(database);
    },
  };
}

async function passedSubscriptions(database: Database, now: number, limit: number): Promise<PassedSubscription[]> {
  const rows = await database
    .selectFrom('subscription')
    .select(['workspace', 'id', 'weekday', 'local_time', 'zone', 'skip_dates', 'due_at', 'due_occasion'])
    .where('due_at', '<=', now)
    .orderBy('due_at')
    .limit(limit)
    .execute();
  return rows.flatMap((row) => {
    const due = toDue(row);
    return due === undefined ? [] : [{ workspace: row.workspace, id: row.id, ...toSchedule(row), due }];
  });
}

// `column1` and so on is what both dialects call the columns of a list of values. The `|| ''` and `+ 0` change nothing but
// SQLite's plan: left alone it goes through all subscriptions for each batch, two hundred times slower.
function advanceAll(moves: readonly Move[]) {
  const values = moves.map(
    ({ workspace, id, from, to }) =>
      sql`(${workspace}, ${id}, cast(${from.at} as bigint), cast(${to.at} as bigint), ${to.occasion})`,
  );
  return sql`
    update subscription set due_at = column4, due_occasion = column5
    from (values ${sql.join(values)}) as moves
    where workspace = column1 || '' and id = column2 || '' and due_at + 0 = column3 + 0`;
}
