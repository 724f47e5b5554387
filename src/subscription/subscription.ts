import type { WorkspaceId } from '../workspace.ts';

/** A channel, or the direct messages of one person. */
export type Destination = { kind: 'channel'; channel: string } | { kind: 'person'; user: string };

export type SubscriptionState =
  | { kind: 'active' }
  /** Skips its occasions until then, in epoch milliseconds; active again by itself. */
  | { kind: 'muted'; until: number }
  /** By a person, or because Slack refuses the destination: the reason is Slack's error code or a word of ours. */
  | { kind: 'paused'; reason: string }
  /** For good. */
  | { kind: 'stopped' };

/** The next instant at which a subscription is due, and the local calendar date (`2026-11-23`) that it counts as. */
export type Due = { at: number; occasion: string };

export type Schedule = {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  /** Wall-clock time in the zone: `09:30`. */
  localTime: string;
  /** IANA name: `Europe/Zurich`. */
  zone: string;
  /** Local dates on which no tip is wanted. */
  skipDates: readonly string[];
};

export type Subscription = Schedule & {
  id: string;
  destination: Destination;
  framework: string;
  /** Empty means everyone. */
  levels: readonly string[];
  /** Who set it up; undefined once that person deleted what is stored about them. */
  owner: string | undefined;
  state: SubscriptionState;
  /** Undefined while it is paused or stopped. */
  due: Due | undefined;
  /** Counts every change, so that of two people editing at once the second is told. */
  revision: number;
};

/** What a person can edit; the state has methods of its own. */
export type SubscriptionEdit = Pick<Subscription, 'destination' | 'framework' | 'levels'> & Schedule & { due: Due };

export type EditResult =
  | { kind: 'edited'; subscription: Subscription }
  /** Somebody else was faster; this is what it is now. */
  | { kind: 'changed-meanwhile'; subscription: Subscription }
  | { kind: 'gone' };

/** Methods that change the state return what the subscription is now, or undefined where there is none to change. */
export type Subscriptions = {
  create(workspace: WorkspaceId, subscription: SubscriptionEdit & { id: string; owner: string }): Promise<Subscription>;
  find(workspace: WorkspaceId, id: string): Promise<Subscription | undefined>;
  /** Those not stopped, oldest first. */
  inChannel(workspace: WorkspaceId, channel: string): Promise<Subscription[]>;
  /** Those not stopped that the person set up or gets by direct message, oldest first. */
  ofPerson(workspace: WorkspaceId, user: string): Promise<Subscription[]>;
  /** Only if nobody changed it since `revision`. Keeps a mute. */
  edit(workspace: WorkspaceId, id: string, revision: number, edit: SubscriptionEdit): Promise<EditResult>;
  mute(workspace: WorkspaceId, id: string, until: number): Promise<Subscription | undefined>;
  pause(workspace: WorkspaceId, id: string, reason: string): Promise<Subscription | undefined>;
  resume(workspace: WorkspaceId, id: string, due: Due): Promise<Subscription | undefined>;
  /** What was already queued is not posted any more. */
  stop(workspace: WorkspaceId, id: string): Promise<Subscription | undefined>;
  /** The owner, for the one caller who is to tell them that it is paused: once a pause. */
  ownerToTell(workspace: WorkspaceId, id: string): Promise<string | undefined>;
};
