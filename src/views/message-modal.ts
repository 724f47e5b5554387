import type { types } from '@slack/bolt';
import type { Message } from './message.ts';
import { withoutShare } from './shared.ts';

/** A card in a window of its own. Nothing can be shared from there: a window belongs to no channel. */
export function messageModal({ blocks }: Message): types.ModalView {
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'Ladder' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: blocks.flatMap(withoutShare),
  };
}
