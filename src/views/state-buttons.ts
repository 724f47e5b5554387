import type { types } from '@slack/bolt';
import type { Subscription } from '../subscription/subscription.ts';

/** Followed by what to do, as `tips:mute`. */
export const stateActionPrefix = 'tips:';
export const stateChanges = ['mute', 'stop', 'resume'] as const;
export type StateChange = (typeof stateChanges)[number];

/** On what a subscription posts: mute and stop while it is active, resume while it is not, nothing once it is stopped. */
export function stateButtons({ id, state }: Subscription, tip: string | undefined): types.Button[] {
  const value = tip === undefined ? id : `${id} ${tip}`;
  switch (state.kind) {
    case 'active':
      return [stateButton('mute', 'Mute 4 weeks', value), stateButton('stop', 'Stop', value)];
    case 'muted':
    case 'paused':
      return [stateButton('resume', 'Resume', value), stateButton('stop', 'Stop', value)];
    case 'stopped':
      return [];
  }
}

/** What a button's value says: the subscription, and the tip that it stands under; none under an introduction. */
export function readStateButton(value: string): { id: string; tip: string | undefined } {
  const [id = '', tip] = value.split(' ');
  return { id, tip };
}

function stateButton(change: StateChange, text: string, value: string): types.Button {
  return { type: 'button', action_id: `${stateActionPrefix}${change}`, text: { type: 'plain_text', text }, value };
}
