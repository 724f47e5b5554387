import type { types } from '@slack/bolt';
import { shortened } from './block-text.ts';
import type { CardButton } from './card.ts';

/** Action ids of look-up buttons begin with this; the rest tells the buttons of one block apart. */
export const lookActionPrefix = 'look:';
export const shareActionId = 'share';

/** Longest label of a button, in characters. https://docs.slack.dev/reference/block-kit/block-elements/button-element */
const labelLimit = 75;

export function buttonElement(button: CardButton, index: number): types.Button {
  if (button.kind === 'share') return shareButton(button.command);
  return {
    type: 'button',
    action_id: `${lookActionPrefix}${index}`,
    text: { type: 'plain_text', text: shortened(button.label, labelLimit) },
    value: button.command,
  };
}

function shareButton(command: string): types.Button {
  return {
    type: 'button',
    action_id: shareActionId,
    text: { type: 'plain_text', text: 'Share to channel' },
    value: command,
    confirm: {
      title: { type: 'plain_text', text: 'Share this?' },
      text: { type: 'plain_text', text: 'Everybody in this conversation will see this card, and that you shared it.' },
      confirm: { type: 'plain_text', text: 'Share' },
      deny: { type: 'plain_text', text: 'Keep private' },
    },
  };
}
