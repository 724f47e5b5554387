import type { Clock } from '../clock.ts';
import { type DeliverDeps, deliverTips } from './deliver-tips.ts';
import { createPool, type Pool } from './pool.ts';
import { type QueueDeps, queueDueTips } from './queue-due-tips.ts';
import { repeatedly } from './repeatedly.ts';

export type JobsDeps = Omit<QueueDeps, 'onQueued'> &
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
/** So many deliveries are leased, written down and settled together. */
const handful = 25;
const mostHandfuls = 2;

/** The clock's side of the bot: weekly tips, and what is stored going again when its time is over. */
export function startJobs(deps: JobsDeps): Jobs {
  const fault = (job: string) => (error: unknown) => deps.onFault(job, error);
  const stopping = new AbortController();
  const pool = createPool(mostHandfuls, fault('delivering'), () => delivering.wake());
  let isRecovered = false;
  // Beside the queueing: that takes seconds when very many are due, and the first of them can go out meanwhile.
  const delivering = repeatedly(
    async () => {
      if (!isRecovered) await recover(deps);
      isRecovered = true;
      await takeOn({ ...deps, stopping: stopping.signal }, pool);
    },
    tickMs,
    fault('delivering'),
  );
  const onQueued = () => delivering.wake();
  const queueing = repeatedly(() => queueDueTips({ ...deps, onQueued }, deps.now()), tickMs, fault('queueing'));
  deps.onMove(queueing.wake);
  const settling = repeatedly(() => settleLapsed(deps), lapsedMs, fault('settling'));
  const purging = repeatedly(() => purge(deps), dayMs, fault('purging'));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all([queueing.stop(), delivering.stop(), settling.stop(), purging.stop()]);
      await pool.drained();
    },
  };
}

/** After a restart. */
async function recover({ deliveries, now }: JobsDeps): Promise<void> {
  await deliveries.settleLapsed(now());
  await deliveries.spreadOverdue(now());
}

async function takeOn(deps: DeliverDeps, pool: Pool): Promise<void> {
  while (pool.free() > 0) {
    const now = deps.now();
    const leased = await deps.deliveries.lease(now, now + deps.poster.timeoutMs + leaseMarginMs, handful);
    if (leased.length > 0) pool.run(() => deliverTips(deps, leased));
    if (leased.length < handful) return;
  }
}

async function settleLapsed({ deliveries, now, onOutcome }: JobsDeps): Promise<void> {
  const { queuedAgain, unknown } = await deliveries.settleLapsed(now());
  // Their turns are over: without new ones they would all go out at once.
  if (queuedAgain > 0) await deliveries.spreadOverdue(now());
  for (let count = 0; count < unknown; count += 1) onOutcome('unknown');
}

async function purge({ purgeExpired, now }: JobsDeps): Promise<void> {
  await purgeExpired(now());
}
