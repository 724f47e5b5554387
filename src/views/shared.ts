import type { types } from '@slack/bolt';
import { shareActionId } from './button-element.ts';
import type { Message } from './message.ts';

/** A card as a whole conversation sees it: who shared it, and nothing to share again. `user` is a Slack user id. */
export function sharedMessage({ text, blocks }: Message, user: string): Message {
  const attribution = `Shared by <@${user}>`;
  return {
    text: `${attribution}\n${text}`,
    blocks: [...blocks.flatMap(withoutShare), { type: 'context', elements: [{ type: 'mrkdwn', text: attribution }] }],
  };
}

/** Nothing is left of an actions block that had no other button. */
export function withoutShare(block: types.KnownBlock): types.KnownBlock[] {
  if (block.type !== 'actions') return [block];
  const elements = block.elements.filter(({ action_id: action }) => action !== shareActionId);
  return elements.length === 0 ? [] : [{ ...block, elements }];
}
