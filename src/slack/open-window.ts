import type { types } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';

/** From a window on the next one is put on top; from elsewhere one is opened. Slack allows it for three seconds. */
export function openWindow(
  client: WebClient,
  { trigger_id, view: from }: { trigger_id: string; view?: { type: string } | undefined },
) {
  return async (view: types.ModalView): Promise<void> => {
    await (from?.type === 'modal' ? client.views.push({ trigger_id, view }) : client.views.open({ trigger_id, view }));
  };
}
