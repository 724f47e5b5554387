import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';
import { audienceText, destinationText, scheduleText, stateText } from './subscription-text.ts';

/** What the window becomes once it is saved. `isIntroduced`: whether the channel has surely been told. */
export function savedMessage(frameworks: CareerFrameworks, subscription: Subscription, isIntroduced: boolean): Message {
  const { destination } = subscription;
  const where =
    destination.kind === 'channel' ? '`/ladder subscriptions`, typed there,' : 'My Home, or `/ladder subscriptions`,';
  const lines = [
    `*Weekly tips ${destinationText(destination)}*`,
    `${escapeText(scheduleText(subscription))}, for ${escapeText(audienceText(frameworks, subscription))}.`,
    stateText(subscription),
    ...(isIntroduced ? [] : ['Slack did not say whether my introduction arrived in the channel. The tips will.']),
    `${where} changes or stops them.`,
  ];
  const text = lines.filter((line) => line !== '').join('\n');
  return { text, blocks: [section(text)] };
}
