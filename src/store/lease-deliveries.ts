import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { LeasedDelivery } from '../subscription/deliveries.ts';
import { isPostgres } from './postgres-dialect.ts';
import type { Database } from './schema.ts';
import { toSubscription } from './subscription-row.ts';

type Wanted = { now: number; until: number; limit: number };

/** Takes the earliest that nobody else has, then reads them with their subscriptions. */
export async function leaseDeliveries(database: Database, wanted: Wanted): Promise<LeasedDelivery[]> {
  const lease = randomUUID();
  const { numAffectedRows = 0n } = await take(database, lease, wanted);
  return numAffectedRows === 0n ? [] : taken(database, lease, wanted.now);
}

function take(database: Database, lease: string, { now, until, limit }: Wanted) {
  // SQLite lets in one writer at a time anyway.
  const withoutWaiting = isPostgres(database) ? sql`for update skip locked` : sql``;
  return sql`
    update delivery set state = 'leased', lease = ${lease}, lease_until = ${until}, attempts = attempts + 1
    where (workspace, subscription, occasion) in (
      select workspace, subscription, occasion from delivery
      where state = 'queued' and run_at <= ${now}
      order by run_at limit ${limit} ${withoutWaiting}
    )`.execute(database);
}

async function taken(database: Database, lease: string, now: number): Promise<LeasedDelivery[]> {
  const rows = await database
    .selectFrom('delivery')
    .innerJoin('subscription', (join) =>
      join
        .onRef('subscription.workspace', '=', 'delivery.workspace')
        .onRef('subscription.id', '=', 'delivery.subscription'),
    )
    .selectAll('subscription')
    .select(['delivery.occasion', 'delivery.attempts'])
    .where('delivery.state', '=', 'leased')
    .where('delivery.lease', '=', lease)
    .orderBy('delivery.run_at')
    .execute();
  const given = Map.groupBy(await givenTips(database, lease), ({ workspace, subscription }) =>
    keyText(workspace, subscription),
  );
  return rows.map(({ occasion, attempts, ...row }) => ({
    workspace: row.workspace,
    subscription: toSubscription(row, now),
    occasion,
    given: given.get(keyText(row.workspace, row.id))?.map(({ tip }) => tip) ?? [],
    lease,
    attempts,
  }));
}

function keyText(workspace: string, subscription: string): string {
  return `${workspace} ${subscription}`;
}

type Given = { workspace: string; subscription: string; tip: string };

/**
 * Of all their subscriptions at once: a question for each would cost more than choosing its tip. What is being posted at
 * this moment counts already.
 */
async function givenTips(database: Database, lease: string): Promise<Given[]> {
  const ofTheirs = sql`(workspace, subscription) in (
    select workspace, subscription from delivery where state = 'leased' and lease = ${lease}
  )`;
  const { rows } = await sql<Given>`
    select workspace, subscription, occasion, tip from tip_given where ${ofTheirs}
    union
    select workspace, subscription, occasion, tip from delivery where state = 'posting' and tip is not null and ${ofTheirs}
    order by occasion, tip`.execute(database);
  return rows;
}
