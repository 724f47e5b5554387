import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';
import { stateButtons } from './state-buttons.ts';
import { audienceText, dayText, destinationText, pauseReasonText, scheduleText } from './subscription-text.ts';

/** For whoever set it up, when it can't be delivered any more. */
export function pausedMessage(subscription: Subscription, reason: string): Message {
  const where = destinationText(subscription.destination);
  const when = escapeText(scheduleText(subscription));
  const why = escapeText(pauseReasonText(reason));
  const text = `I paused the weekly tips ${where}, ${when}: ${why}\nThis is the only time that I tell you. To look at them again: \`/ladder subscriptions\`, or my Home.`;
  return {
    text,
    blocks: [
      section(text),
      { type: 'actions', elements: stateButtons({ ...subscription, state: { kind: 'paused', reason } }, undefined) },
    ],
  };
}

/** mrkdwn: what a person did, for everybody who reads the tips. `user` is a Slack user id. */
export function changeNote({ state, zone }: Subscription, user: string): string {
  switch (state.kind) {
    case 'active':
      return `Resumed by <@${user}>.`;
    case 'muted':
      return `Muted until ${dayText(state.until, zone)} by <@${user}>.`;
    case 'paused':
      return `Paused by <@${user}>.`;
    case 'stopped':
      return `Stopped by <@${user}>. No more tips come; \`/ladder subscribe\` sets up new ones.`;
  }
}

/** The same as a message of its own. */
export function changeMessage(subscription: Subscription, user: string): Message {
  const text = `Weekly tips, ${escapeText(scheduleText(subscription))}: ${changeNote(subscription, user)}`;
  return { text, blocks: [section(text)] };
}

/** After somebody changed the day, the time or for whom. */
export function editedMessage(frameworks: CareerFrameworks, subscription: Subscription, user: string): Message {
  const now = `${scheduleText(subscription)}, for ${audienceText(frameworks, subscription)}`;
  const text = `Weekly tips here are now: ${escapeText(now)}. Changed by <@${user}>.`;
  return { text, blocks: [section(text)] };
}
