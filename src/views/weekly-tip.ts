import type { types } from '@slack/bolt';
import type { CareerFramework } from '../framework/framework.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { Tip } from '../tips/schema.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';
import { setUpBy, smallPrint } from './small-print.ts';
import { stateButtons } from './state-buttons.ts';
import { tipButtons } from './tip-buttons.ts';
import { tipLines } from './tip-lines.ts';

export type WeeklyTip = { framework: CareerFramework; tip: Tip; subscription: Subscription };

/** What a subscription gets. `notes` are what people did to it since; mrkdwn. */
export function weeklyTipMessage({ framework, tip, subscription }: WeeklyTip, notes: readonly string[] = []): Message {
  const audience = subscription.destination.kind;
  const { text, blocks } = tipLines(framework, tip, audience);
  const levels = subscription.levels.filter((level) => framework.levels.some(({ id }) => id === level));
  const actions: types.ActionsBlock = {
    type: 'actions',
    elements: [...tipButtons(framework, tip, levels), ...stateButtons(subscription, tip.id)],
  };
  return {
    text: [text, ...notes].join('\n'),
    blocks: [...blocks, actions, smallPrint(origin({ framework, tip, subscription })), ...notes.map(smallPrint)],
  };
}

function origin({ framework, subscription }: WeeklyTip): string {
  const { title, version } = framework;
  const owner = subscription.destination.kind === 'channel' ? setUpBy(subscription.owner) : '';
  return `${escapeText(`Our coaching, never a requirement · ${title} · version ${version}`)}${owner}`;
}
