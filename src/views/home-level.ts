import type { types } from '@slack/bolt';
import { expectationLine } from '../framework/cited-line.ts';
import { type Comparison, compareLevels } from '../framework/compare.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels } from '../framework/rungs.ts';
import { buttonElement } from './button-element.ts';
import { cited, look } from './card.ts';
import { lineBlocks, section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { HomeContent } from './home.ts';
import { homeActions } from './home-actions.ts';
import { levelOptionGroups, optionFor } from './level-options.ts';
import { smallPrint } from './small-print.ts';

type LevelContent = Pick<HomeContent, 'frameworks' | 'framework' | 'level' | 'isLevelGone' | 'target'>;

/** Where a person says they are and where they want to be, and what lies between. */
export function levelBlocks(content: LevelContent): types.KnownBlock[] {
  const { framework, level, target } = content;
  const blocks: types.KnownBlock[] = [
    section(
      [levelText(content), ...(target === undefined ? [] : [`*Your target*: ${escapeText(target.title)}`])].join('\n'),
    ),
    {
      type: 'actions',
      block_id: 'own-level',
      elements: [...selects(content), ...lookButtons(content), ...forgetButtons(content)],
    },
    smallPrint('Your own note: only you see it, and nobody is told.'),
  ];
  const other = level && (target ?? nextLevels(framework, level)[0]);
  return level === undefined || other === undefined || other === level
    ? blocks
    : [...blocks, ...differenceBlocks(framework, compareLevels(framework, level, other))];
}

function levelText({ level, isLevelGone }: LevelContent): string {
  if (level !== undefined) return `*Your level*: ${escapeText(level.title)}`;
  return isLevelGone
    ? '*Your level* is not in the ladder any more. Choose the one it is now.'
    : '*Your level* is not set.';
}

function selects({ frameworks, framework, level, target }: LevelContent): types.StaticSelect[] {
  const select = (action: string, placeholder: string, chosen: Level | undefined): types.StaticSelect => ({
    type: 'static_select',
    action_id: action,
    placeholder: { type: 'plain_text', text: placeholder },
    option_groups: levelOptionGroups(frameworks),
    ...(chosen === undefined ? {} : { initial_option: optionFor(frameworks, framework, chosen) }),
  });
  const own = select(homeActions.level, 'Choose your level', level);
  return level === undefined ? [own] : [own, select(homeActions.target, 'And a target, if you like', target)];
}

function lookButtons({ framework, level }: LevelContent): types.Button[] {
  if (level === undefined) return [];
  const looks = [
    look('What is expected', `${framework.id} ${level.id}`),
    look('What changes next', `${framework.id} next ${level.id}`),
  ];
  return looks.map(buttonElement);
}

function forgetButtons({ level, target }: LevelContent): types.Button[] {
  return [
    ...(target === undefined ? [] : [homeButton(homeActions.forgetTarget, 'Forget my target')]),
    ...(level === undefined ? [] : [homeButton(homeActions.forgetLevel, 'Forget my level')]),
  ];
}

const shownLines = 3;

/** How much differs, the first lines of it, and the way to all of it. */
function differenceBlocks(framework: CareerFramework, comparison: Comparison): types.KnownBlock[] {
  const { from, to, stays, grows } = comparison;
  const counts = [`${comparison.new.length} new`, `${grows.length} grow`, `${stays.length} stay`].join(' · ');
  const lines = [...comparison.new, ...grows.flatMap((grown) => grown.to)].slice(0, shownLines);
  const whole = look('The whole difference', `${framework.id} compare ${from.id} ${to.id}`);
  return [
    section(`*From ${escapeText(from.title)} to ${escapeText(to.title)}*: ${counts}`),
    ...lineBlocks(lines.map(expectationLine).map(cited)),
    { type: 'actions', elements: [buttonElement(whole, 0)] },
  ];
}

export function homeButton(action: string, text: string): types.Button {
  return { type: 'button', action_id: action, text: { type: 'plain_text', text } };
}
