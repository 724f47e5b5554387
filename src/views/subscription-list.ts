import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { buttonElement } from './button-element.ts';
import { look } from './card.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';
import { setUpTipsButton } from './set-up-tips.ts';
import { setUpBy } from './small-print.ts';
import { audienceText, destinationText, frameworkTitle, scheduleText, stateText } from './subscription-text.ts';

export const editTipsAction = 'subscribe:edit';

export type Listed = {
  here: readonly Subscription[];
  own: readonly Subscription[];
  /** The channel that `here` is about. */
  channel?: string | undefined;
  /** What was just done; mrkdwn. */
  note?: string | undefined;
};

/** Two blocks each, and Slack takes fifty. */
const mostShown = 20;

export function subscriptionsMessage(frameworks: CareerFrameworks, { here, own, channel, note }: Listed): Message {
  const all = [...here, ...own];
  const heading = [...(note === undefined ? [] : [note]), `*${headingText(channel, here.length)}*`].join('\n');
  const listed = all.slice(0, mostShown).flatMap((subscription) => subscriptionBlocks(frameworks, subscription));
  const more = all.length > mostShown ? [section(`And ${all.length - mostShown} more.`)] : [];
  return {
    text: [heading, ...all.map((subscription) => subscriptionText(frameworks, subscription))].join('\n'),
    blocks: [section(heading), ...listed, ...more, { type: 'actions', elements: [setUpTipsButton] }],
  };
}

function headingText(channel: string | undefined, count: number): string {
  if (channel === undefined) return 'Weekly tips that you get or have set up';
  return count === 0 ? 'This channel gets no weekly tips' : 'Weekly tips of this channel';
}

/** mrkdwn: when, where, for whom, and its state. */
export function subscriptionText(frameworks: CareerFrameworks, subscription: Subscription): string {
  const { destination, owner } = subscription;
  const audience = `for ${audienceText(frameworks, subscription)}, from ${frameworkTitle(frameworks, subscription)}`;
  return [
    `*${escapeText(scheduleText(subscription))}* ${destinationText(destination)}, ${escapeText(audience)}`,
    `${stateText(subscription)}${destination.kind === 'channel' ? setUpBy(owner) : ''}`,
  ].join('\n');
}

function subscriptionBlocks(frameworks: CareerFrameworks, subscription: Subscription): types.KnownBlock[] {
  const { id, state } = subscription;
  const pause =
    state.kind === 'active' ? look('Pause', `subscriptions pause ${id}`) : look('Resume', `subscriptions resume ${id}`);
  const stop = buttonElement(look('Stop', `subscriptions stop ${id}`), 1);
  return [
    section(subscriptionText(frameworks, subscription)),
    {
      type: 'actions',
      elements: [buttonElement(pause, 0), editTipsButton(id), { ...stop, confirm: stopConfirmation }],
    },
  ];
}

export function editTipsButton(id: string): types.Button {
  return { type: 'button', action_id: editTipsAction, text: { type: 'plain_text', text: 'Change' }, value: id };
}

export const stopConfirmation: types.ConfirmationDialog = {
  title: { type: 'plain_text', text: 'Stop these tips?' },
  text: { type: 'plain_text', text: 'No more of them come, for anybody who gets them.' },
  confirm: { type: 'plain_text', text: 'Stop' },
  deny: { type: 'plain_text', text: 'Keep' },
};
