import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { shareActionId } from '../../views/button-element.ts';
import { sharedMessage } from '../../views/shared.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf } from '../who-of.ts';

/** Posts a card to the conversation in the name of the person who confirmed it; works where the bot is no member. */
export function onShareButton(app: App, { command }: Doors, { claims, settled }: Shared): void {
  app.action<BlockAction<ButtonAction>>(shareActionId, async ({ ack, body, action, respond }) => {
    await ack();
    if (!claims.claim(body.trigger_id)) return;
    const message = await settled(() => command(action.value ?? '', whoOf(body)));
    await respond({ response_type: 'in_channel', replace_original: false, ...sharedMessage(message, body.user.id) });
  });
}
