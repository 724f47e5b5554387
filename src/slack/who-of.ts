import { type Who, workspaceId } from '../workspace.ts';

/** The places in which Slack's payloads name the workspace and the person. */
type Payload = {
  team?: { id?: string; enterprise_id?: string } | null;
  team_id?: string;
  enterprise?: { id?: string } | null;
  enterprise_id?: string;
  user?: { id?: string };
};

/** Who pressed, submitted or opened something. */
export function whoOf(payload: Payload): Who {
  return { workspace: workspaceOf(payload), user: payload.user?.id ?? '' };
}

/** The installed workspace, under one name whichever kind of payload tells it. */
export function workspaceOf({ team, team_id: teamId, enterprise, enterprise_id: enterpriseId }: Payload) {
  return workspaceId(enterprise?.id ?? enterpriseId ?? team?.enterprise_id, team?.id ?? teamId);
}

/** Whether people of another company read along, in a channel or a direct message. https://docs.slack.dev/apis/slack-connect */
export function isShared(payload: object): boolean {
  return 'is_ext_shared_channel' in payload && payload.is_ext_shared_channel === true;
}
