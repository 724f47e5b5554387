import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { levelOfOption, levelOptionGroups } from './level-options.ts';

export const askFormId = 'ask-form';
export const levelBlock = 'level';
export const otherBlock = 'other';

/** Pick a level, and a second one to compare it with. */
export function askFormView(frameworks: CareerFrameworks): types.ModalView {
  return {
    type: 'modal',
    callback_id: askFormId,
    title: { type: 'plain_text', text: 'Ask the ladder' },
    submit: { type: 'plain_text', text: 'Show' },
    close: { type: 'plain_text', text: 'Cancel' },
    blocks: [
      levelInput(frameworks, levelBlock, 'Level', 'What is expected there'),
      { ...levelInput(frameworks, otherBlock, 'Compare with', 'A second level, if you like'), optional: true },
    ],
  };
}

function levelInput(frameworks: CareerFrameworks, block: string, label: string, placeholder: string): types.InputBlock {
  return {
    type: 'input',
    block_id: block,
    label: { type: 'plain_text', text: label },
    element: {
      type: 'static_select',
      action_id: 'choice',
      placeholder: { type: 'plain_text', text: placeholder },
      option_groups: levelOptionGroups(frameworks),
    },
  };
}

/** Option values as they come back from the form. */
export type Chosen = { level: string | undefined; other: string | undefined };

export type Picked =
  | { framework: CareerFramework; level: Level; other: Level | undefined }
  | { errors: Record<string, string> };

/** What the option values stand for, or what to put right, by block. */
export function pickedLevels(frameworks: CareerFrameworks, chosen: Chosen): Picked {
  const first = levelOfOption(frameworks, chosen.level);
  const second = levelOfOption(frameworks, chosen.other);
  if (first === undefined) return { errors: { [levelBlock]: 'Choose a level.' } };
  if (second === undefined) return { ...first, other: undefined };
  if (second.level === first.level) return { errors: { [otherBlock]: 'Choose another level than the one above.' } };
  if (second.framework !== first.framework) return { errors: { [otherBlock]: 'Choose a level of the same ladder.' } };
  return { ...first, other: second.level };
}
