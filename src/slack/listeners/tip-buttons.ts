import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { stateActionPrefix, stateChanges } from '../../views/state-buttons.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf } from '../who-of.ts';

/** Mute, stop and resume on a weekly tip: the message says who did it; what can't be done is said to that person alone. */
export function onTipButtons(app: App, { tipButtons }: Doors, { claims, faultReply }: Shared): void {
  for (const change of stateChanges) {
    app.action<BlockAction<ButtonAction>>(`${stateActionPrefix}${change}`, async ({ ack, body, action, respond }) => {
      await ack();
      if (!claims.claim(body.trigger_id)) return;
      const pressed = { change, value: action.value ?? '', who: whoOf(body), channel: body.channel?.id };
      await tipButtons(pressed).then(
        (message) => respond({ replace_original: true, ...message }),
        (error: unknown) => respond({ response_type: 'ephemeral', replace_original: false, ...faultReply(error) }),
      );
    });
  }
}
