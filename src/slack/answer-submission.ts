import type { AckFn, ViewResponseAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Submitted } from '../commands/save-subscription.ts';
import { messageModal } from '../views/message-modal.ts';
import { plainMessage } from './fault-reply.ts';

/** How long an acknowledgement may wait for its answer: Slack gives three seconds. */
const patienceMs = 2_000;

type Ack = AckFn<ViewResponseAction>;

/** Shows what came of a window in it. What takes too long for the acknowledgement follows, where the window is still open. */
export async function answerSubmission(
  ack: Ack,
  client: WebClient,
  viewId: string,
  work: Promise<Submitted>,
): Promise<void> {
  const prompt = await Promise.race([work, late()]);
  if (prompt === undefined) {
    await ack({ response_action: 'update', view: messageModal(plainMessage('One moment…')) });
    await client.views.update({ view_id: viewId, view: messageModal(inWords(await work)) });
  } else if ('errors' in prompt) {
    await ack({ response_action: 'errors', errors: prompt.errors });
  } else {
    await ack({ response_action: 'update', view: messageModal(prompt.message) });
  }
}

/** The window's inputs are gone by now. */
function inWords(submitted: Submitted) {
  return 'errors' in submitted ? plainMessage(Object.values(submitted.errors).join(' ')) : submitted.message;
}

function late(): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs).unref();
  });
}
