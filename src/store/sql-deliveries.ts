import type { Deliveries } from '../subscription/deliveries.ts';
import { leaseDeliveries } from './lease-deliveries.ts';
import { holdBack, spreadOverdue } from './pacing.ts';
import type { Database } from './schema.ts';
import { putDeliveryBack, settleDelivery } from './settle-delivery.ts';
import { settleLapsed } from './settle-lapsed.ts';
import { startPosting } from './start-posting.ts';

export function sqlDeliveries(database: Database, now: () => number): Deliveries {
  return {
    lease: (at, until, limit) => leaseDeliveries(database, { now: at, until, limit }),
    startPosting: (delivery, tip) => startPosting(database, delivery, tip, now()),
    settle: (delivery, outcome) => settleDelivery(database, delivery, outcome),
    putBack: (delivery, runAt) => putDeliveryBack(database, delivery, runAt),
    holdBack: (workspace, until) => holdBack(database, workspace, until),
    spreadOverdue: (at) => spreadOverdue(database, at),
    settleLapsed: (at) => settleLapsed(database, at),
  };
}
