import { sql } from 'kysely';
import type { Chosen, LeasedDelivery } from '../subscription/deliveries.ts';
import { amongRows, heldRow, isHeld } from './delivery-keys.ts';
import type { Database } from './schema.ts';

type Started = { workspace: string; subscription: string; occasion: string; state: string };

/** Somebody may have said stop while one was queued: then it is settled as failed, and is not among those to post. */
export async function startPosting(
  database: Database,
  chosen: readonly Chosen[],
  now: number,
): Promise<LeasedDelivery[]> {
  if (chosen.length === 0) return [];
  const { rows } = await sql<Started>`
    update delivery
    set tip = column5, state = case when ${isWanted(now)} then 'posting' else 'failed' end
    from (values ${sql.join(chosen.map(({ delivery, tip }) => heldRow(delivery, tip)))}) as chosen
    where ${isHeld} and state = 'leased'
    returning workspace, subscription, occasion, state`.execute(database);
  const started = rows.filter(({ state }) => state === 'posting');
  return amongRows(
    chosen.map(({ delivery }) => delivery),
    started,
  );
}

function isWanted(now: number) {
  return sql`exists (
    select 1 from subscription
    where subscription.workspace = delivery.workspace and subscription.id = delivery.subscription
      and subscription.state = 'active' and subscription.muted_until <= ${now}
  )`;
}
