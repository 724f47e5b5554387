import type { types } from '@slack/bolt';
import { section } from './card-message.ts';
import type { Message } from './message.ts';

export const setUpTipsAction = 'subscribe:open';

export const setUpTipsButton: types.Button = {
  type: 'button',
  action_id: setUpTipsAction,
  text: { type: 'plain_text', text: 'Set up weekly tips' },
};

/** Where no window can be opened at once: a button that can. */
export function setUpTipsMessage(): Message {
  const text = 'One short tip a week, in a channel or by direct message, until you stop it.';
  return { text, blocks: [section(text), { type: 'actions', elements: [setUpTipsButton] }] };
}

/** Stays behind the window, for when somebody closes it by mistake. */
export function windowOpenedMessage(): Message {
  const text = 'The window for weekly tips is open. `/ladder subscribe` opens it again.';
  return { text, blocks: [section(text)] };
}
