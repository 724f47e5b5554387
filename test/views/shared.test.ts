import { describe, expect, it } from 'vitest';
import { type Card, look, share } from '../../src/views/card.ts';
import { cardMessage } from '../../src/views/card-message.ts';
import { messageModal } from '../../src/views/message-modal.ts';
import { sharedMessage } from '../../src/views/shared.ts';

const card: Card = { title: 'Baker', context: [], body: [], footer: [], buttons: [] };
const header = { type: 'header', text: { type: 'plain_text', text: 'Baker' } };
const lookButton = {
  type: 'button',
  action_id: 'look:0',
  text: { type: 'plain_text', text: 'Chef' },
  value: 'bakery chef',
};

describe('a shared card', () => {
  it('says who shared it, has its buttons, and none to share it again', () => {
    const message = cardMessage({ ...card, buttons: [look('Chef', 'bakery chef'), share('bakery baker')] });
    expect(sharedMessage(message, 'U0ADA')).toEqual({
      text: 'Shared by <@U0ADA>\nBaker',
      blocks: [
        header,
        { type: 'actions', elements: [lookButton] },
        { type: 'context', elements: [{ type: 'mrkdwn', text: 'Shared by <@U0ADA>' }] },
      ],
    });
  });

  it('has no empty row of buttons', () => {
    const message = cardMessage({ ...card, buttons: [share('bakery baker')] });
    expect(sharedMessage(message, 'U0ADA').blocks.map(({ type }) => type)).toEqual(['header', 'context']);
  });
});

describe('a card in a window', () => {
  it('can be looked around in and closed, and not be shared: a window belongs to no channel', () => {
    const message = cardMessage({ ...card, buttons: [look('Chef', 'bakery chef'), share('bakery baker')] });
    expect(messageModal(message)).toEqual({
      type: 'modal',
      title: { type: 'plain_text', text: 'Ladder' },
      close: { type: 'plain_text', text: 'Close' },
      blocks: [header, { type: 'actions', elements: [lookButton] }],
    });
  });
});
