import type { BlockAction, RespondArguments } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Message } from '../views/message.ts';
import { messageModal } from '../views/message-modal.ts';

type Respond = (message: RespondArguments) => Promise<unknown>;

/**
 * Shows a card where its button was pressed: a person's own reply changes in place, what a whole channel sees stays as it
 * is and the card comes for one pair of eyes only, Home opens a window.
 */
export async function showInPlace(
  body: BlockAction,
  message: Message,
  respond: Respond,
  client: WebClient,
): Promise<void> {
  if (body.view?.type === 'modal') {
    await client.views.update({ view_id: body.view.id, hash: body.view.hash, view: messageModal(message) });
  } else if (body.view !== undefined) {
    await client.views.open({ trigger_id: body.trigger_id, view: messageModal(message) });
  } else if (isTheirsAlone(body)) {
    await respond({ replace_original: true, ...message });
  } else {
    await respond({ response_type: 'ephemeral', replace_original: false, ...threadOf(body), ...message });
  }
}

function isTheirsAlone({ channel, container }: BlockAction): boolean {
  return container.is_ephemeral === true || channel?.id.startsWith('D') === true;
}

function threadOf({ message }: BlockAction): { thread_ts?: string } {
  return typeof message?.thread_ts === 'string' ? { thread_ts: message.thread_ts } : {};
}
