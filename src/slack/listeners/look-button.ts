import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { lookActionPrefix } from '../../views/button-element.ts';
import { showInPlace } from '../show-in-place.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf } from '../who-of.ts';

/** A button that shows another card: its value is what could have been typed. */
export function onLookButton(app: App, { command }: Doors, { claims, settled }: Shared): void {
  app.action<BlockAction<ButtonAction>>(
    new RegExp(`^${lookActionPrefix}`),
    async ({ ack, body, action, respond, client }) => {
      await ack();
      if (!claims.claim(body.trigger_id)) return;
      const message = await settled(() => command(action.value ?? '', whoOf(body), { channel: body.channel?.id }));
      await showInPlace(body, message, respond, client);
    },
  );
}
