import type { WorkspaceId } from '../workspace.ts';

/** How often a topic came up, and with how many different people; never with whom. */
export type TopicCount = { topic: string; people: number; times: number };

/** What people asked for and the ladder does not hold, or what they thought of it, as counts without names. */
export type TopicCounts = {
  /** `topic` is an id of ours (`not-covered:pay`), never what somebody wrote. */
  note(workspace: WorkspaceId, user: string, topic: string): Promise<void>;
  /** Only what five different people met within 90 days, most people first. */
  common(workspace: WorkspaceId): Promise<TopicCount[]>;
};
