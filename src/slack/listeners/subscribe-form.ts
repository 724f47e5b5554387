import type { App, BlockAction, ButtonAction, ViewSubmitAction } from '@slack/bolt';
import { messageModal } from '../../views/message-modal.ts';
import { setUpTipsAction } from '../../views/set-up-tips.ts';
import { subscribeFormId } from '../../views/subscribe-form.ts';
import { editTipsAction } from '../../views/subscription-list.ts';
import { answerSubmission } from '../answer-submission.ts';
import { chosenIn } from '../chosen-values.ts';
import { openWindow } from '../open-window.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf } from '../who-of.ts';

/** The window for weekly tips: opened from a button, drawn anew with every choice, and saved. */
export function onSubscribeForm(app: App, { subscribeForm }: Doors, { claims, faultReply }: Shared): void {
  const opening = (action: string, draw: (body: BlockAction, value: string) => ReturnType<typeof subscribeForm.open>) =>
    app.action<BlockAction<ButtonAction>>(action, async ({ ack, body, action: { value = '' }, client }) => {
      await ack();
      if (!claims.claim(body.trigger_id)) return;
      const view = await draw(body, value).catch((error: unknown) => messageModal(faultReply(error)));
      await openWindow(client, body)(view);
    });

  opening(setUpTipsAction, (body) => subscribeForm.open(whoOf(body), placeOf(body)));
  opening(editTipsAction, (body, id) => subscribeForm.edit(whoOf(body), placeOf(body), id));

  app.action<BlockAction>(/^subscribe-form:/, async ({ ack, body, client }) => {
    await ack();
    if (body.view === undefined) return;
    const { id, hash, private_metadata: metadata, state } = body.view;
    const view = await subscribeForm.refresh(whoOf(body), chosenIn(state.values), metadata);
    // Who changes two things at once gets the later preview: Slack refuses the one that is out of date.
    await client.views.update({ view_id: id, hash, view }).catch(() => undefined);
  });

  app.view<ViewSubmitAction>(subscribeFormId, async ({ ack, view, body, client }) => {
    const work = subscribeForm.submit(whoOf(body), chosenIn(view.state.values), view.private_metadata);
    await answerSubmission(
      ack,
      client,
      view.id,
      work.catch((error: unknown) => ({ message: faultReply(error) })),
    );
  });
}

function placeOf({ channel }: BlockAction) {
  return { channel: channel?.id, channelName: channel?.name };
}
