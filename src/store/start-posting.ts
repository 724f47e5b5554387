import { sql } from 'kysely';
import type { LeasedDelivery } from '../subscription/deliveries.ts';
import type { Database } from './schema.ts';

/** Somebody may have said stop while this was queued: then it is settled as failed, and false says not to post. */
export async function startPosting(database: Database, delivery: LeasedDelivery, tip: string, now: number) {
  const { workspace, occasion, lease } = delivery;
  const { rows } = await sql<{ state: string }>`
    update delivery
    set tip = ${tip}, state = case when ${isWanted(now)} then 'posting' else 'failed' end
    where workspace = ${workspace} and subscription = ${delivery.subscription.id} and occasion = ${occasion}
      and lease = ${lease} and state = 'leased'
    returning state`.execute(database);
  return rows[0]?.state === 'posting';
}

function isWanted(now: number) {
  return sql`exists (
    select 1 from subscription
    where subscription.workspace = delivery.workspace and subscription.id = delivery.subscription
      and subscription.state = 'active' and subscription.muted_until <= ${now}
  )`;
}
