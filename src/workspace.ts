/** One Slack workspace, in its enterprise or alone: `E123:T123`, `-:T123`. Every stored row and every cache key carries it. */
export type WorkspaceId = `${string}:${string}`;

/** An installation for a whole enterprise has no team: `E123:-`. */
export function workspaceId(enterprise: string | null | undefined, team: string | null | undefined): WorkspaceId {
  return `${enterprise ?? '-'}:${team ?? '-'}`;
}

/** One person in one workspace: what everything personal is keyed by. */
export type Who = { workspace: WorkspaceId; user: string };
