import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Subscription } from '../subscription/subscription.ts';
import { section } from './card-message.ts';
import type { HomeContent } from './home.ts';
import { homeActions, snoozeBlock } from './home-actions.ts';
import { homeButton } from './home-level.ts';
import { setUpTipsButton } from './set-up-tips.ts';
import { editTipsButton, stopConfirmation, subscriptionText } from './subscription-list.ts';
import { tipButtons } from './tip-buttons.ts';
import { tipLines } from './tip-lines.ts';

type TipContent = Pick<HomeContent, 'frameworks' | 'framework' | 'level' | 'tip' | 'subscriptions'>;

/** Slack takes a hundred blocks on the page. */
const mostShown = 15;

/** A tip for today, and the weekly ones that this person gets or has set up. */
export function tipBlocks(content: TipContent): types.KnownBlock[] {
  const { frameworks, subscriptions } = content;
  return [
    ...todaysTip(content),
    section(subscriptions.length === 0 ? '*Weekly tips*: none yet.' : '*Weekly tips* that you get or have set up'),
    ...subscriptions.slice(0, mostShown).flatMap((subscription) => subscriptionBlocks(frameworks, subscription)),
    ...(subscriptions.length > mostShown ? [section('`/ladder subscriptions` has the others.')] : []),
    { type: 'actions', elements: [setUpTipsButton] },
  ];
}

function todaysTip({ framework, level, tip }: TipContent): types.KnownBlock[] {
  if (tip === undefined) return [];
  const { blocks } = tipLines(framework, tip, 'person');
  return [...blocks, { type: 'actions', elements: tipButtons(framework, tip, level === undefined ? [] : [level.id]) }];
}

function subscriptionBlocks(frameworks: CareerFrameworks, subscription: Subscription): types.KnownBlock[] {
  const { id, state } = subscription;
  const resume = { ...homeButton(homeActions.resume, 'Resume'), value: id };
  const stop = { ...homeButton(homeActions.stop, 'Stop'), value: id, confirm: stopConfirmation };
  return [
    section(subscriptionText(frameworks, subscription)),
    {
      type: 'actions',
      block_id: snoozeBlock(id),
      elements: [state.kind === 'active' ? snoozePicker : resume, editTipsButton(id), stop],
    },
  ];
}

const snoozePicker: types.Datepicker = {
  type: 'datepicker',
  action_id: homeActions.snooze,
  placeholder: { type: 'plain_text', text: 'Mute until…' },
};
