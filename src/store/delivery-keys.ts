import { type RawBuilder, sql } from 'kysely';
import type { LeasedDelivery } from '../subscription/deliveries.ts';

/** A delivery as a row of a list of values, with the lease as proof that it is still ours, and what else is said of it. */
export function heldRow({ workspace, subscription, occasion, lease }: LeasedDelivery, ...more: (string | null)[]) {
  return sql`(${sql.join([workspace, subscription.id, occasion, lease, ...more])})`;
}

/** The held ones of such a list. What the columns are called, and why `|| ''`, stands beside `advanceAll`. */
export const isHeld: RawBuilder<unknown> = sql`
  delivery.workspace = column1 || '' and delivery.subscription = column2 || '' and delivery.occasion = column3 || ''
  and delivery.lease = column4`;

type Key = { workspace: string; subscription: string; occasion: string };

/** Those of the leased ones that stand in `rows`. */
export function amongRows(leased: readonly LeasedDelivery[], rows: readonly Key[]): LeasedDelivery[] {
  const keys = new Set(rows.map(keyText));
  return leased.filter(({ subscription, ...key }) => keys.has(keyText({ ...key, subscription: subscription.id })));
}

function keyText({ workspace, subscription, occasion }: Key): string {
  return `${workspace} ${subscription} ${occasion}`;
}
