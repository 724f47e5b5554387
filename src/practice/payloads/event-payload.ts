import type { WorkspaceState } from '../state/workspace-state.ts';
import { VERIFICATION_TOKEN } from './identity.ts';

/** https://docs.slack.dev/apis/events-api#event-type-structure */
export function eventPayload(
  state: WorkspaceState,
  event: { type: string; [field: string]: unknown },
): Record<string, unknown> {
  const { team, appId } = state.settings;
  const atMs = state.clock.now();
  const authorization = {
    enterprise_id: team.enterpriseId,
    team_id: team.id,
    user_id: state.directory.bot.id,
    is_bot: true,
    is_enterprise_install: false,
  };
  return {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    context_team_id: team.id,
    context_enterprise_id: team.enterpriseId,
    ...(team.enterpriseId && { enterprise_id: team.enterpriseId }),
    api_app_id: appId,
    event: { event_ts: (atMs / 1000).toFixed(6), ...event },
    type: 'event_callback',
    event_id: state.ids.next('Ev'),
    event_time: Math.floor(atMs / 1000),
    authorizations: [authorization],
    is_ext_shared_channel: false,
    event_context: `4-${event.type}`,
  };
}
