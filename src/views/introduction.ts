import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';
import { setUpBy, smallPrint } from './small-print.ts';
import { stateButtons } from './state-buttons.ts';
import { audienceText, dateText, frameworkTitle, scheduleText } from './subscription-text.ts';

/** What a channel reads when its tips begin. `notes` are what people did to them since; mrkdwn. */
export function tipsIntroduction(
  frameworks: CareerFrameworks,
  subscription: Subscription,
  notes: readonly string[] = [],
): Message {
  const text = introductionText(frameworks, subscription);
  const buttons = stateButtons(subscription, undefined);
  return {
    text: [text, ...notes].join('\n'),
    blocks: [
      section(text),
      ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons }]),
      smallPrint(`Everybody here can mute or stop this${setUpBy(subscription.owner)}`),
      ...notes.map(smallPrint),
    ],
  };
}

function introductionText(frameworks: CareerFrameworks, subscription: Subscription): string {
  const { due } = subscription;
  const first = due === undefined ? '' : `, from ${dateText(due.occasion)}`;
  const audience = audienceText(frameworks, subscription);
  return [
    `*Weekly growth tips start here*${escapeText(first)}.`,
    escapeText(`One thing to do a week, in under an hour, for ${audience}. ${scheduleText(subscription)}.`),
    escapeText(`Each serves a line of the ladder “${frameworkTitle(frameworks, subscription)}”, and names it.`),
  ].join('\n');
}
