import { useState } from 'react';
import type { ConfirmDialogObject, Element } from 'slack-blocks-to-jsx';
import type { Choice } from '../../act.ts';
import { ConfirmDialog, type Question } from '../ui/confirm-dialog.tsx';
import { actionIdOf } from './action-id.ts';
import { elementKey, useChoosing } from './choosing.ts';
import { ElementControl } from './element-control.tsx';
import type { Naming } from './element-props.ts';
import { initialChoice } from './initial-choice.ts';

interface Props {
  blockId: string;
  element: Element;
  naming: Naming;
  /** Whether the bot hears of every choice at once, as it does outside of forms. */
  isDispatched: boolean;
}

/** Any element that a person can operate: keeps the choice, asks first where the app wants it, tells the bot. */
export function InteractiveElement({ blockId, element, naming, isDispatched }: Props) {
  const { choices, pending, keep, press } = useChoosing();
  const [unconfirmed, setUnconfirmed] = useState<{ choice: Choice } | null>(null);
  const actionId = actionIdOf(element);
  const question = questionOf(element);

  function settle(choice: Choice) {
    setUnconfirmed(null);
    if (!momentary.has(element.type)) keep(blockId, actionId, choice);
    if (isDispatched) void press(blockId, actionId, choice);
  }

  return (
    <>
      <ElementControl
        blockId={blockId}
        element={element}
        naming={naming}
        choice={choices[blockId]?.[actionId] ?? initialChoice(element)}
        isPending={pending.has(elementKey(blockId, actionId))}
        onType={(choice) => keep(blockId, actionId, choice)}
        onChoose={(choice) => (question ? setUnconfirmed({ choice }) : settle(choice))}
      />
      {unconfirmed && question && (
        <ConfirmDialog
          question={question}
          onConfirm={() => settle(unconfirmed.choice)}
          onDeny={() => setUnconfirmed(null)}
        />
      )}
    </>
  );
}

/** These are pressed, and hold nothing afterwards. */
const momentary = new Set<string>(['button', 'workflow_button', 'overflow', 'feedback_buttons', 'icon_button']);

function questionOf(element: Element): Question | null {
  const confirm = 'confirm' in element ? element.confirm : undefined;
  return confirm ? inWords(confirm) : null;
}

function inWords({ title, text, confirm, deny, style }: ConfirmDialogObject): Question {
  return {
    title: title.text,
    text: text.text,
    confirm: confirm.text,
    deny: deny.text,
    isDangerous: style === 'danger',
  };
}
