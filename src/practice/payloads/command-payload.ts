import type { ResponseGrant, WorkspaceState } from '../state/workspace-state.ts';
import { triggerFor, VERIFICATION_TOKEN } from './identity.ts';

/** https://docs.slack.dev/interactivity/implementing-slash-commands#app_command_handling */
export function commandPayload(
  state: WorkspaceState,
  { person, channel }: ResponseGrant,
  { command, text, responseUrl }: { command: string; text: string; responseUrl: string },
): Record<string, unknown> {
  const { team, appId } = state.settings;
  const place = state.directory.channel(channel);
  return {
    token: VERIFICATION_TOKEN,
    team_id: team.id,
    team_domain: team.domain,
    ...(team.enterpriseId && { enterprise_id: team.enterpriseId, enterprise_name: team.name }),
    channel_id: channel,
    channel_name: place?.kind === 'channel' ? place.name : 'directmessage',
    user_id: person,
    user_name: state.directory.person(person)?.handle,
    command,
    text,
    api_app_id: appId,
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerFor(state, person),
  };
}
