import { setTimeout as wait } from 'node:timers/promises';
import type { Attempt, Delivery, Finding } from '../exchange.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import type { Receipt, Transport } from './transport.ts';

export interface Notice {
  type: Delivery['type'];
  /** One line for the inspector. */
  title: string;
  payload: Record<string, unknown>;
  acceptsAnswer: boolean;
}

export interface Deliveries {
  /** Brings the notice to the bot, again and again if it is an event; resolves with how it went. Never rejects. */
  deliver(notice: Notice): Promise<Delivery>;
  /** Adds what was found in the acknowledgement. */
  note(delivery: Delivery, findings: Finding[]): Delivery;
  /** The next event goes out twice, with the same event_id. */
  duplicateNextEvent(): void;
}

export function createDeliveries(state: WorkspaceState, transport: Transport): Deliveries {
  let isDuplicating = false;
  const deliver = (notice: Notice) => delivered({ state, transport }, notice);
  return {
    deliver(notice) {
      if (isDuplicating && notice.type === 'events_api') {
        isDuplicating = false;
        return Promise.all([deliver(notice), deliver(notice)]).then(([first]) => first);
      }
      return deliver(notice);
    },
    note(delivery, findings) {
      const noted = { ...delivery, findings: [...delivery.findings, ...findings] };
      if (findings.length > 0) state.recorder.record(noted);
      return noted;
    },
    duplicateNextEvent() {
      isDuplicating = true;
    },
  };
}

type Way = { state: WorkspaceState; transport: Transport };

async function delivered(way: Way, notice: Notice): Promise<Delivery> {
  let delivery = begun(notice, way.state);
  const delays = notice.type === 'events_api' ? [null, ...way.state.settings.retryDelaysMs] : [null];
  let retryReason = '';
  for (const [retry, delayMs] of delays.entries()) {
    // At once means at once: not even a timer, so that a retry is not seen as a quiet moment.
    if (delayMs) await wait(delayMs, undefined, { ref: false });
    const made = await attempted(way, delivery, notice, { retry, retryReason });
    delivery = made.delivery;
    if (!made.mayRetry) break;
    retryReason = made.reason;
  }
  return delivery;
}

async function attempted(
  { state, transport }: Way,
  delivery: Delivery,
  { title: _, ...parcel }: Notice,
  number: Pick<Attempt, 'retry' | 'retryReason'>,
) {
  const end = state.activity.begin();
  const startedAt = performance.now();
  state.recorder.record({ ...delivery, outcome: 'in-flight' });
  const receipt = await transport.send({ ...parcel, ...number });
  const attempt = { ...number, transport: transport.name };
  const tried = withReceipt(delivery, receipt, attempt, performance.now() - startedAt);
  state.recorder.record(tried);
  end();
  const failed = receipt.outcome === 'acknowledged' ? { mayRetry: false, retryReason: '' } : receipt;
  return { delivery: tried, mayRetry: failed.mayRetry, reason: failed.retryReason };
}

function begun({ type, title, payload }: Notice, { ids, clock }: WorkspaceState): Delivery {
  return {
    direction: 'to-bot',
    id: ids.next('X'),
    at: clock.now(),
    type,
    title,
    payload,
    attempts: [],
    outcome: 'in-flight',
    ack: null,
    ackMs: null,
    findings: [],
  };
}

function withReceipt(
  delivery: Delivery,
  receipt: Receipt,
  attempt: Pick<Attempt, 'transport' | 'retry' | 'retryReason'>,
  ackMs: number,
): Delivery {
  const { outcome } = receipt;
  const detail = outcome === 'acknowledged' ? '' : receipt.detail;
  const attempts = [...delivery.attempts, { ...attempt, outcome, detail }];
  if (outcome === 'acknowledged') return { ...delivery, attempts, outcome, ack: receipt.answer, ackMs };
  const finding: Finding = { severity: 'rejected', code: outcome, message: detail, pointer: '' };
  return { ...delivery, attempts, outcome, findings: [...delivery.findings, finding] };
}
