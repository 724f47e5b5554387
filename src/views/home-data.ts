import type { types } from '@slack/bolt';
import type { AnswerStyle } from '../person/preferences.ts';
import { section } from './card-message.ts';
import type { HomeContent } from './home.ts';
import { homeActions, homeExportAction } from './home-actions.ts';
import { homeButton } from './home-level.ts';

/** How answers are worded, what is stored, and how it goes. */
export function dataBlocks({ answerStyle }: Pick<HomeContent, 'answerStyle'>): types.KnownBlock[] {
  return [
    ...(answerStyle === undefined ? [] : styleBlocks(answerStyle)),
    section(
      '*What is stored about you*: your level and target, your choices on this page, your weekly tips, and for a week what a thread was last about, as ids. Never what you write.',
    ),
    {
      type: 'actions',
      elements: [
        homeButton(homeExportAction, 'Show it all'),
        { ...homeButton(homeActions.erase, 'Delete it all'), style: 'danger', confirm: eraseConfirmation },
      ],
    },
  ];
}

const styles: Readonly<Record<AnswerStyle, types.PlainTextOption>> = {
  plain: { text: { type: 'plain_text', text: 'Plain: the ladder’s own words' }, value: 'plain' },
  phrased: { text: { type: 'plain_text', text: 'AI-phrased, each sentence checked' }, value: 'phrased' },
};

function styleBlocks(chosen: AnswerStyle): types.KnownBlock[] {
  return [
    section('*How I answer you* in conversations'),
    {
      type: 'actions',
      elements: [
        {
          type: 'radio_buttons',
          action_id: homeActions.style,
          options: [styles.plain, styles.phrased],
          initial_option: styles[chosen],
        },
      ],
    },
  ];
}

const eraseConfirmation: types.ConfirmationDialog = {
  title: { type: 'plain_text', text: 'Delete it all?' },
  text: {
    type: 'plain_text',
    text: 'Everything that is stored about you goes, for good. Tips that you set up for a channel go on there without your name.',
  },
  confirm: { type: 'plain_text', text: 'Delete' },
  deny: { type: 'plain_text', text: 'Keep' },
  style: 'danger',
};
