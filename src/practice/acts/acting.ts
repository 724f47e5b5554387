import type { Deliveries } from '../delivery/deliver.ts';
import type { Delivery } from '../exchange.ts';
import type { ActResult, Failure } from '../protocol.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';

/** What every act has at hand. */
export interface Acting {
  state: WorkspaceState;
  deliveries: Deliveries;
  /** Where the stand-in listens: `http://127.0.0.1:4000`. */
  address(): string;
  restartBot(): Promise<void>;
}

export interface Performed {
  result: ActResult;
  /** What went to the bot because of it, when the act waited for its acknowledgement. */
  delivery?: Delivery;
}

export const done: Performed = { result: { ok: true } };

export function refusedAct(error: string, errors?: Record<string, string>): Performed {
  return { result: { ok: false, error, ...(errors && { errors }) } };
}

/** Tells the person in Slack's words that the app did not do its part. */
export function failed({ state }: Acting, person: string, failure: Failure, delivery: Delivery): Performed {
  state.announcer.announce([person], { kind: 'failure', failure });
  return { result: { ok: false, error: failure.text }, delivery };
}

export function responseUrl({ state, address }: Acting, grant: Parameters<typeof state.responseUrls.issue>[0]): string {
  return `${address()}/response/${state.responseUrls.issue(grant)}`;
}
