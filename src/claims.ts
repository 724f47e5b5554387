import type { WorkspaceId } from './workspace.ts';

/** Who is first: so that what Slack delivers twice is done once, by one replica. */
export type Claims = {
  /** True for the first caller with this `event_id` or `trigger_id`, false for everybody after, for at least 24 hours. */
  claim(workspace: WorkspaceId, key: string): Promise<boolean>;
};
