import type { WorkspaceState } from '../state/workspace-state.ts';

/** Slack's older proof of origin: deprecated, but still in every delivery. */
export const VERIFICATION_TOKEN = 'practice-verification-token';

/** Who did it, and where: in every interactive payload. */
export function interactionIdentity(state: WorkspaceState, person: string): Record<string, unknown> {
  const { team, appId } = state.settings;
  const handle = state.directory.person(person)?.handle;
  return {
    token: VERIFICATION_TOKEN,
    api_app_id: appId,
    team: { id: team.id, domain: team.domain, ...(team.enterpriseId && { enterprise_id: team.enterpriseId }) },
    enterprise: team.enterpriseId ? { id: team.enterpriseId, name: team.name } : null,
    is_enterprise_install: false,
    user: { id: person, username: handle, name: handle, team_id: team.id },
  };
}

export const triggerFor = ({ triggers }: WorkspaceState, person: string) => triggers.issue({ person });
