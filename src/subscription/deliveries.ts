import type { WorkspaceId } from '../workspace.ts';
import type { Due, Schedule, Subscription } from './subscription.ts';

/** Between two messages to one workspace, in milliseconds: Slack allows about one a second. */
export const pacingMs = 1200;

/** A subscription whose due instant has passed: it needs its next one. */
export type PassedSubscription = Schedule & { workspace: WorkspaceId; id: string; due: Due };

/** One occasion of one subscription, in the hands of one worker until `leaseUntil`. */
export type LeasedDelivery = {
  workspace: WorkspaceId;
  subscription: Subscription;
  occasion: string;
  /** Every tip that the subscription gave so far, oldest first. */
  given: readonly string[];
  /** Proof that it is still ours. */
  lease: string;
  /** Counts this one. */
  attempts: number;
};

/** `unknown`: Slack may or may not have posted it; never posted again. `failed`: it was not posted and never will be. */
export type Outcome = { kind: 'done' } | { kind: 'unknown' } | { kind: 'failed'; reason: string };

/** A leased delivery, and the id of the tip that it is to bring. */
export type Chosen = { delivery: LeasedDelivery; tip: string };

export type Settled = { delivery: LeasedDelivery; outcome: Outcome };

/** The clock's side: what is due in every workspace. */
export type DueSubscriptions = {
  /**
   * Queues what fell due after `since` and up to `now`, once an occasion however often it is called, `pacingMs` apart
   * within a workspace.
   * @returns how many are new.
   */
  enqueue(since: number, now: number): Promise<number>;
  /** Those due up to `now`, queued or too late for it; call `enqueue` before, `advance` after. */
  passed(now: number, limit: number): Promise<PassedSubscription[]>;
  /** Leaves alone what somebody edited meanwhile. */
  advance(moves: readonly { workspace: WorkspaceId; id: string; from: Due; to: Due }[]): Promise<void>;
};

/** The workers' side: from the queue to a posted tip. */
export type Deliveries = {
  /** The ones to post now, earliest first. No other worker gets them before `until`. */
  lease(now: number, until: number, limit: number): Promise<LeasedDelivery[]>;
  /**
   * The last word before posting.
   * @returns those to post. Of the others the lease was lost, or the subscription wants no tip any more.
   */
  startPosting(chosen: readonly Chosen[]): Promise<LeasedDelivery[]>;
  settle(settled: readonly Settled[]): Promise<void>;
  /** Slack refused it for now and posted nothing. */
  putBack(delivery: LeasedDelivery, runAt: number): Promise<void>;
  /** Nothing of this workspace before `until`, then `pacingMs` apart: what Slack asks for with a 429. */
  holdBack(workspace: WorkspaceId, until: number): Promise<void>;
  /** After a restart: what should have gone out meanwhile goes out `pacingMs` apart, not at once. */
  spreadOverdue(now: number): Promise<void>;
  /** Of workers that died: what was not being posted is queued again, what was is `unknown`. */
  settleLapsed(now: number): Promise<{ queuedAgain: number; unknown: number }>;
};
