import type { App, BlockAction, ButtonAction, FeedbackButtonsAction } from '@slack/bolt';
import { feedbackAction } from '../../views/feedback.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { whoOf } from '../who-of.ts';

/** 👍 and 👎 under an answer: a number of one's own, and a word of thanks that only they see. */
export function onFeedback(app: App, { feedback }: Doors, { claims, settled }: Shared): void {
  const pressed = new RegExp(`^${feedbackAction}(:|$)`);
  app.action<BlockAction<ButtonAction | FeedbackButtonsAction>>(pressed, async ({ ack, body, action, respond }) => {
    await ack();
    if (!claims.claim(body.trigger_id)) return;
    const thanks = await settled(() => feedback(action.value ?? '', whoOf(body)));
    await respond({ response_type: 'ephemeral', replace_original: false, ...thanks });
  });
}
