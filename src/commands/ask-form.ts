import type { types } from '@slack/bolt';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import { askFormView, type Chosen, pickedLevels } from '../views/ask-form.ts';
import type { Message } from '../views/message.ts';
import type { Who } from '../workspace.ts';
import type { Commands } from './commands.ts';

/** The window behind the shortcut: pick a level, or two to compare. */
export type AskForm = {
  open(): types.ModalView;
  /** The card for what was picked, or what to put right, by the block it stands in. */
  submit(chosen: Chosen, who: Who): Promise<{ card: Message } | { errors: Record<string, string> }>;
};

export function createAskForm(frameworks: CareerFrameworks, command: Commands): AskForm {
  return {
    open: () => askFormView(frameworks),
    submit: async (chosen, who) => {
      const picked = pickedLevels(frameworks, chosen);
      if ('errors' in picked) return picked;
      const { framework, level, other } = picked;
      const ids = other === undefined ? level.id : `compare ${level.id} ${other.id}`;
      return { card: await command(`${framework.id} ${ids}`, who) };
    },
  };
}
