import type { App } from '@slack/bolt';
import { askFormId, levelBlock, otherBlock } from '../../views/ask-form.ts';
import { messageModal } from '../../views/message-modal.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf } from '../who-of.ts';

/** The shortcut's window: picked wrongly it says so in place, picked rightly it becomes the card. */
export function onAskForm(app: App, { askForm }: Doors, { claims, faultReply }: Shared): void {
  app.shortcut('ladder_ask', async ({ ack, shortcut, client }) => {
    await ack();
    if (!claims.claim(shortcut.trigger_id)) return;
    await client.views.open({ trigger_id: shortcut.trigger_id, view: askForm.open() });
  });

  app.view(askFormId, async ({ ack, view, body }) => {
    const choice = (block: string) => view.state.values[block]?.choice?.selected_option?.value;
    const result = await askForm
      .submit({ level: choice(levelBlock), other: choice(otherBlock) }, whoOf(body))
      .catch((error: unknown) => ({ card: faultReply(error) }));
    if ('errors' in result) await ack({ response_action: 'errors', errors: result.errors });
    else await ack({ response_action: 'update', view: messageModal(result.card) });
  });
}
