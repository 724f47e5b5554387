import type { types } from '@slack/bolt';

/** Where something was typed or pressed, as far as Slack says. */
export type Place = {
  /** A Slack channel id; undefined on Home and in windows. */
  channel?: string | undefined;
  /** Slack's name of it: `general`, and `directmessage` for the bot's own. */
  channelName?: string | undefined;
  /** Opens a window for the person, who has just typed or pressed something. */
  openWindow?: ((view: types.ModalView) => Promise<unknown>) | undefined;
};

/** Whether nobody else is there. */
export function isDirect({ channel = '' }: Place): boolean {
  return channel.startsWith('D');
}
