import type { LeasedDelivery, Outcome } from '../subscription/deliveries.ts';
import type { Database, DeliveryRow } from './schema.ts';
import { sqlTipHistory } from './sql-tip-history.ts';

/** A tip that was or may have been posted counts as given. Also after the lease ran out: what really happened is the truth. */
export function settleDelivery(database: Database, delivery: LeasedDelivery, outcome: Outcome): Promise<void> {
  const failure = outcome.kind === 'failed' ? outcome.reason : null;
  return database.transaction().execute(async (transaction) => {
    const settled = await heldDelivery(transaction, delivery, ['leased', 'posting', 'unknown'])
      .set({ state: outcome.kind, failure })
      .returning('tip')
      .executeTakeFirst();
    if (outcome.kind === 'failed' || !settled?.tip) return;
    const { workspace, subscription, occasion } = delivery;
    await sqlTipHistory(transaction).record(workspace, subscription.id, occasion, settled.tip);
  });
}

export async function putDeliveryBack(database: Database, delivery: LeasedDelivery, runAt: number): Promise<void> {
  await heldDelivery(database, delivery, ['leased', 'posting'])
    .set({ state: 'queued', run_at: runAt, lease: null })
    .execute();
}

function heldDelivery(database: Database, delivery: LeasedDelivery, states: DeliveryRow['state'][]) {
  return database
    .updateTable('delivery')
    .where('workspace', '=', delivery.workspace)
    .where('subscription', '=', delivery.subscription.id)
    .where('occasion', '=', delivery.occasion)
    .where('lease', '=', delivery.lease)
    .where('state', 'in', states);
}
