import { sql } from 'kysely';
import type { Database } from './schema.ts';

export async function settleLapsed(database: Database, now: number) {
  const queuedAgain = await lapsed(database, 'leased', now).set({ state: 'queued', lease: null }).executeTakeFirst();
  const unknown = await database.transaction().execute(async (transaction) => {
    await countTipsAsGiven(now).execute(transaction);
    return lapsed(transaction, 'posting', now).set({ state: 'unknown' }).executeTakeFirst();
  });
  return { queuedAgain: Number(queuedAgain.numUpdatedRows), unknown: Number(unknown.numUpdatedRows) };
}

function lapsed(database: Database, state: 'leased' | 'posting', now: number) {
  return database.updateTable('delivery').where('state', '=', state).where('lease_until', '<=', now);
}

/** They may have been read: better one too few than the same twice. */
function countTipsAsGiven(now: number) {
  return sql`
    insert into tip_given (workspace, subscription, occasion, tip)
    select workspace, subscription, occasion, tip from delivery
    where state = 'posting' and lease_until <= ${now} and tip is not null
    on conflict do nothing`;
}
