import type { Deliveries } from '../subscription/deliveries.ts';
import { leaseDeliveries } from './lease-deliveries.ts';
import { holdBack, spreadOverdue } from './pacing.ts';
import type { Database } from './schema.ts';
import { putDeliveryBack, settleDeliveries } from './settle-delivery.ts';
import { settleLapsed } from './settle-lapsed.ts';
import { startPosting } from './start-posting.ts';

export function sqlDeliveries(database: Database, now: () => number): Deliveries {
  return {
    lease: (at, until, limit) => leaseDeliveries(database, { now: at, until, limit }),
    startPosting: (chosen) => startPosting(database, chosen, now()),
    settle: (settled) => settleDeliveries(database, settled),
    putBack: (delivery, runAt) => putDeliveryBack(database, delivery, runAt),
    holdBack: (workspace, until) => holdBack(database, workspace, until),
    spreadOverdue: (at) => spreadOverdue(database, at),
    settleLapsed: (at) => settleLapsed(database, at),
  };
}
