import type { Clock } from '../clock.ts';
import { type DeliverDeps, deliverTip } from './deliver-tip.ts';
import { createPool, type Pool } from './pool.ts';
import { type QueueDeps, queueDueTips } from './queue-due-tips.ts';
import { repeatedly } from './repeatedly.ts';

export type JobsDeps = QueueDeps &
  Omit<DeliverDeps, 'stopping'> &
  Clock & {
    /** @returns how many rows went. */
    purgeExpired(now: number): Promise<number>;
    /** Told of what went wrong, in which job. It is tried again. */
    onFault: (job: string, error: unknown) => void;
  };

export type Jobs = {
  /** Takes on nothing more, and resolves when what is under way is settled. */
  stop(): Promise<void>;
};

const tickMs = 1_000;
const lapsedMs = 15_000;
const dayMs = 24 * 60 * 60 * 1000;
/** Beside the time that a post takes: nobody else may have a delivery while it can still be posted. */
const leaseMarginMs = 35_000;
const mostUnderWay = 20;

/** The clock's side of the bot: weekly tips, and what is stored going again when its time is over. */
export function startJobs(deps: JobsDeps): Jobs {
  const fault = (job: string) => (error: unknown) => deps.onFault(job, error);
  const stopping = new AbortController();
  const pool = createPool(mostUnderWay, fault('delivering'), () => hasRoom(pool) && ticking.wake());
  let isRecovered = false;
  const ticking = repeatedly(
    async () => {
      if (!isRecovered) await recover(deps);
      isRecovered = true;
      await queueDueTips(deps, deps.now());
      await takeOn({ ...deps, stopping: stopping.signal }, pool);
    },
    tickMs,
    fault('ticking'),
  );
  deps.onMove(ticking.wake);
  const settling = repeatedly(() => settleLapsed(deps), lapsedMs, fault('settling'));
  const purging = repeatedly(() => purge(deps), dayMs, fault('purging'));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([ticking.stop(), settling.stop(), purging.stop()]);
      await pool.drained();
    },
  };
}

/** After a restart. */
async function recover({ deliveries, now }: JobsDeps): Promise<void> {
  await deliveries.settleLapsed(now());
  await deliveries.spreadOverdue(now());
}

/** Deliveries are taken on by handfuls: a query for each would cost more than the tip itself. */
function hasRoom(pool: Pool): boolean {
  return pool.free() >= mostUnderWay / 2;
}

async function takeOn(deps: DeliverDeps, pool: Pool): Promise<void> {
  if (!hasRoom(pool)) return;
  const now = deps.now();
  const leased = await deps.deliveries.lease(now, now + deps.poster.timeoutMs + leaseMarginMs, pool.free());
  for (const delivery of leased) pool.run(() => deliverTip(deps, delivery));
}

async function settleLapsed({ deliveries, now, onOutcome }: JobsDeps): Promise<void> {
  const { unknown } = await deliveries.settleLapsed(now());
  for (let count = 0; count < unknown; count += 1) onOutcome('unknown');
}

async function purge({ purgeExpired, now }: JobsDeps): Promise<void> {
  await purgeExpired(now());
}
