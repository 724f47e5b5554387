import type { Delivery } from '../../src/practice/exchange.ts';

/** Who acts, where, and as whom Slack would introduce them. */
export type Forger = { team: string; user: string; channel: string | undefined };

export type Forged = { type: Delivery['type']; payload: Record<string, unknown> };

let triggers = 0;

function identity({ team, user }: Forger) {
  triggers += 1;
  return {
    team: { id: team },
    user: { id: user, team_id: team },
    api_app_id: 'A0PRACTICE1',
    trigger_id: `${triggers}.1.f`,
  };
}

/** Something pressed or chosen, with whatever id somebody likes. */
export function forgedAction(by: Forger, action: Record<string, unknown>): Forged {
  const place = by.channel === undefined ? { view: homeView } : { channel: { id: by.channel, name: 'somewhere' } };
  const actions = [{ type: 'button', block_id: 'b', ...action }];
  return { type: 'interactive', payload: { type: 'block_actions', ...identity(by), ...place, actions } };
}

const homeView = { id: 'V0HOME', type: 'home', state: { values: {} }, private_metadata: '', hash: '1' };

/** A window sent in, with whatever it carries. */
export function forgedSubmission(by: Forger, id: string, carries: object, chosen: Record<string, object>): Forged {
  const values = Object.fromEntries(Object.entries(chosen).map(([name, value]) => [name, { [name]: value }]));
  const view = {
    ...homeView,
    type: 'modal',
    callback_id: id,
    private_metadata: JSON.stringify(carries),
    state: { values },
  };
  return { type: 'interactive', payload: { type: 'view_submission', ...identity(by), view } };
}

export function forgedCommand({ team, user, channel }: Forger, text: string): Forged {
  triggers += 1;
  const place = {
    channel_id: channel ?? `D${user}`,
    channel_name: channel === undefined ? 'directmessage' : 'somewhere',
  };
  const who = { team_id: team, user_id: user, trigger_id: `${triggers}.1.f` };
  return {
    type: 'slash_commands',
    payload: { command: '/ladder', text, ...who, ...place, response_url: 'http://127.0.0.1:9/' },
  };
}

export function forgedEvent({ team }: Forger, event: { type: string; [field: string]: unknown }): Forged {
  triggers += 1;
  return {
    type: 'events_api',
    payload: {
      type: 'event_callback',
      team_id: team,
      api_app_id: 'A0PRACTICE1',
      event_id: `Ev0FORGED${triggers}`,
      event,
    },
  };
}
