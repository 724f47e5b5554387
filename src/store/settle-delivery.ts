import { sql } from 'kysely';
import type { LeasedDelivery, Settled } from '../subscription/deliveries.ts';
import { heldRow, isHeld } from './delivery-keys.ts';
import type { Database, Schema } from './schema.ts';

type Row = Pick<Schema['delivery'], 'workspace' | 'subscription' | 'occasion' | 'state' | 'tip'>;

/** A tip that was or may have been posted counts as given. Also after the lease ran out: what really happened is the truth. */
export async function settleDeliveries(database: Database, settled: readonly Settled[]): Promise<void> {
  if (settled.length === 0) return;
  await database.transaction().execute(async (transaction) => {
    const rows = await recordOutcomes(transaction, settled);
    const given = rows.flatMap(({ state, tip, ...key }) =>
      state === 'failed' || tip === null ? [] : [{ ...key, tip }],
    );
    if (given.length === 0) return;
    await transaction
      .insertInto('tip_given')
      .values(given)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
}

async function recordOutcomes(database: Database, settled: readonly Settled[]): Promise<Row[]> {
  const values = settled.map(({ delivery, outcome }) =>
    heldRow(delivery, outcome.kind, outcome.kind === 'failed' ? outcome.reason : null),
  );
  const { rows } = await sql<Row>`
    update delivery set state = column5, failure = column6
    from (values ${sql.join(values)}) as settled
    where ${isHeld} and state in ('leased', 'posting', 'unknown')
    returning workspace, subscription, occasion, state, tip`.execute(database);
  return rows;
}

export async function putDeliveryBack(database: Database, delivery: LeasedDelivery, runAt: number): Promise<void> {
  await database
    .updateTable('delivery')
    .where('workspace', '=', delivery.workspace)
    .where('subscription', '=', delivery.subscription.id)
    .where('occasion', '=', delivery.occasion)
    .where('lease', '=', delivery.lease)
    .where('state', 'in', ['leased', 'posting'])
    .set({ state: 'queued', run_at: runAt, lease: null })
    .execute();
}
