import type { Kysely } from 'kysely';
import type { AnswerStyle } from '../person/preferences.ts';
import type { Destination } from '../subscription/subscription.ts';
import type { WorkspaceId } from '../workspace.ts';

/** What both dialects hold the same way: TEXT, INTEGER, and BIGINT for epoch milliseconds. Lists are words joined by spaces. */
export type Schema = {
  setting: { name: string; value: string };
  workspace_setting: { workspace: WorkspaceId; name: string; value: string };
  claim: { workspace: WorkspaceId; key: string; claimed_at: number };
  person: PersonRow;
  conversation: ConversationRow;
  topic_met: { workspace: WorkspaceId; topic: string; person_hash: string; times: number; met_at: number };
  subscription: SubscriptionRow;
  tip_given: { workspace: WorkspaceId; subscription: string; occasion: string; tip: string };
  delivery: DeliveryRow;
  /** Kept by Kysely, under a name of our own: another program that uses Kysely may share the database. */
  ladder_migration: { name: string };
};

export type Database = Kysely<Schema>;

export type PersonRow = {
  workspace: WorkspaceId;
  user_id: string;
  level_framework: string | null;
  level: string | null;
  target_framework: string | null;
  target: string | null;
  answer_style: AnswerStyle | null;
  introduced_at: number | null;
  seen_framework: string | null;
  seen_version: string | null;
};

type ConversationRow = {
  workspace: WorkspaceId;
  channel: string;
  thread: string;
  user_id: string;
  memory: string;
  touched_at: number;
};

export type SubscriptionRow = {
  workspace: WorkspaceId;
  id: string;
  created_at: number;
  destination_kind: Destination['kind'];
  destination: string;
  framework: string;
  levels: string;
  weekday: number;
  local_time: string;
  zone: string;
  skip_dates: string;
  owner: string | null;
  state: 'active' | 'paused' | 'stopped';
  muted_until: number;
  pause_reason: string;
  stopped_at: number | null;
  owner_told: number;
  due_at: number | null;
  due_occasion: string | null;
  revision: number;
};

export type DeliveryRow = {
  workspace: WorkspaceId;
  subscription: string;
  occasion: string;
  run_at: number;
  state: 'queued' | 'leased' | 'posting' | 'done' | 'unknown' | 'failed';
  lease: string | null;
  lease_until: number | null;
  attempts: number;
  tip: string | null;
  failure: string | null;
};

/** Every table of ours with the columns of its primary key. A test compares it with the database. */
export const primaryKeys = {
  setting: ['name'],
  workspace_setting: ['workspace', 'name'],
  claim: ['workspace', 'key'],
  person: ['workspace', 'user_id'],
  conversation: ['workspace', 'channel', 'thread'],
  topic_met: ['workspace', 'topic', 'person_hash'],
  subscription: ['workspace', 'id'],
  tip_given: ['workspace', 'subscription', 'occasion', 'tip'],
  delivery: ['workspace', 'subscription', 'occasion'],
} as const satisfies { [Name in Exclude<keyof Schema, 'ladder_migration'>]: readonly (keyof Schema[Name])[] };

export type Table = keyof typeof primaryKeys;

export const tables = Object.keys(primaryKeys) as Table[];
