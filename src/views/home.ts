import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { AnswerStyle } from '../person/preferences.ts';
import type { Subscription } from '../subscription/subscription.ts';
import type { Tip } from '../tips/schema.ts';
import { section } from './card-message.ts';
import { example } from './example.ts';
import { dataBlocks } from './home-data.ts';
import { ladderBlocks } from './home-ladder.ts';
import { levelBlocks } from './home-level.ts';
import { tipBlocks } from './home-tips.ts';
import type { Message } from './message.ts';

/** Everything on a person's own page. */
export type HomeContent = {
  frameworks: CareerFrameworks;
  /** The one of their own level, or the standard one. */
  framework: CareerFramework;
  level: Level | undefined;
  /** Whether the level that they once chose is in the ladder no more. */
  isLevelGone: boolean;
  target: Level | undefined;
  isFirstVisit: boolean;
  tip: Tip | undefined;
  subscriptions: readonly Subscription[];
  /** Undefined where no language model rephrases. */
  answerStyle: AnswerStyle | undefined;
  /** For the ladder's owners alone: whether the connected model is asked in this workspace. */
  modelSwitch: 'on' | 'off' | undefined;
  /** What changed in the ladder since they last looked. */
  changes: CareerFramework['changes'];
  /** Why the last choice was not taken; mrkdwn. */
  notice: string | undefined;
};

export function homeView(content: HomeContent): types.HomeView {
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: { type: 'plain_text', text: 'Your career ladder' } },
      ...(content.notice === undefined ? [] : [section(`:warning: ${content.notice}`)]),
      ...(content.isFirstVisit ? [section(introduction(content.framework))] : []),
      { type: 'divider' },
      ...levelBlocks(content),
      { type: 'divider' },
      ...tipBlocks(content),
      { type: 'divider' },
      ...dataBlocks(content),
      { type: 'divider' },
      ...ladderBlocks(content),
    ],
  };
}

function introduction(framework: CareerFramework): string {
  return [
    'I answer from your written career ladder, line by line, with the id of each line.',
    `Type \`/ladder ${example(framework, '<level>')}\` anywhere, write to me, or mention me. What is not written, I say so.`,
    'Only you see what you ask, unless you share it. What you write is not stored.',
  ].join('\n');
}

/** What stands on the page while a person's own notes can't be read. */
export function homeUnavailableView({ blocks }: Message): types.HomeView {
  return { type: 'home', blocks };
}
