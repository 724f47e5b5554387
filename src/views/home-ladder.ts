import type { types } from '@slack/bolt';
import { cardBlocks, section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { HomeContent } from './home.ts';
import { ladderCard } from './ladder.ts';
import { pageOf } from './paging.ts';
import { withoutShare } from './shared.ts';

/** The ladder at a glance, with its version, and what changed in it since the last look. */
export function ladderBlocks({ framework, changes }: Pick<HomeContent, 'framework' | 'changes'>): types.KnownBlock[] {
  const lines = changes.map(({ version, date, summary }) => `• ${version}, ${date}: ${summary}`);
  return [
    ...(lines.length === 0
      ? []
      : [section(['*New in this ladder since you last looked*', ...lines.map(escapeText)].join('\n'))]),
    ...cardBlocks(pageOf(ladderCard(framework), framework.id, 1)).flatMap(withoutShare),
  ];
}
