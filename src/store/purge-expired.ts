import { setImmediate } from 'node:timers/promises';
import { type RawBuilder, sql } from 'kysely';
import { keptMs } from './kept.ts';
import { type Database, primaryKeys, type Table } from './schema.ts';

const batchSize = 1000;

/** @returns how many rows went. */
export async function purgeExpired(database: Database, now: number): Promise<number> {
  const counts = [
    await purge(database, 'claim', sql`claimed_at <= ${now - keptMs.claim}`),
    await purge(database, 'conversation', sql`touched_at <= ${now - keptMs.conversation}`),
    await purge(database, 'topic_met', sql`met_at <= ${now - keptMs.topic}`),
    await purge(database, 'delivery', sql`run_at <= ${now - keptMs.delivery}`),
    await purge(database, 'tip_given', isOfStopped(now - keptMs.stoppedSubscription)),
    await purge(database, 'subscription', isStoppedBefore(now - keptMs.stoppedSubscription)),
  ];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** In small bites: on SQLite nothing else runs during one. */
async function purge(database: Database, table: Table, isExpired: RawBuilder<unknown>) {
  const columns = sql.join(primaryKeys[table].map((name) => sql.ref(name)));
  const bite = sql`
    delete from ${sql.table(table)} where (${columns}) in (
      select ${columns} from ${sql.table(table)} where ${isExpired} limit ${batchSize}
    )`;
  let total = 0;
  for (;;) {
    const { numAffectedRows = 0n } = await bite.execute(database);
    total += Number(numAffectedRows);
    if (numAffectedRows < batchSize) return total;
    await setImmediate();
  }
}

function isStoppedBefore(instant: number) {
  return sql`state = 'stopped' and stopped_at <= ${instant}`;
}

/** Goes before the subscriptions themselves do. */
function isOfStopped(instant: number) {
  return sql`(workspace, subscription) in (select workspace, id from subscription where ${isStoppedBefore(instant)})`;
}
