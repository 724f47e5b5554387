import type { types } from '@slack/bolt';
import type { AnswerStyle } from '../person/preferences.ts';
import { section } from './card-message.ts';
import type { HomeContent } from './home.ts';
import { homeActions, homeExportAction } from './home-actions.ts';
import { homeButton } from './home-level.ts';

/** How answers are worded, what is stored, and how it goes. */
export function dataBlocks({
  answerStyle,
  modelSwitch,
}: Pick<HomeContent, 'answerStyle' | 'modelSwitch'>): types.KnownBlock[] {
  return [
    ...(answerStyle === undefined ? [] : styleBlocks(answerStyle)),
    ...(modelSwitch === undefined ? [] : modelBlocks(modelSwitch)),
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
    section(
      [
        '*How I answer you* in conversations',
        'AI-phrased: what you ask goes, without your name, to the language model that this workspace’s operator chose. It says the ladder’s lines in other words, and may read unclear wording. Plain: nothing of it goes there. `/ladder` never asks a model.',
      ].join('\n'),
    ),
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

/** What the ladder's owners see besides. */
function modelBlocks(now: 'on' | 'off'): types.KnownBlock[] {
  const [says, label, value] =
    now === 'on'
      ? ['*The language model* is on for everybody here.', 'Turn it off for everybody', 'off']
      : ['*The language model* is off for everybody here: answers are in the ladder’s own words.', 'Turn it on', 'on'];
  return [
    section(`${says} Only owners of the ladder see this.`),
    { type: 'actions', elements: [{ ...homeButton(homeActions.model, label), value }] },
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
