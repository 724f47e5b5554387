import { useId, useRef, useState } from 'react';
import type { TextObject } from 'slack-blocks-to-jsx';
import type { Choice } from '../../act.ts';
import { Icon } from '../ui/icon.tsx';
import { Popover } from '../ui/popover.tsx';
import type { Naming } from './element-props.ts';
import type { MenuOption } from './option-group.ts';
import { OptionPicker } from './option-picker.tsx';
import type { FindOptions } from './use-found-options.ts';

interface Props {
  element: { type: string; placeholder?: TextObject; max_selected_items?: number };
  choice: Choice;
  naming: Naming;
  isPending: boolean;
  onChoose: (choice: Choice) => void;
  /** Every option whose words are known: what is chosen is among them. */
  known: readonly MenuOption[];
  find: FindOptions;
}

/** A button that says what is chosen and opens the options. Of several, each can be taken away again by choosing it. */
export function SelectMenu({ element, choice, naming, isPending, onChoose, known, find }: Props) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const valueId = useId();
  const takesSeveral = element.type.startsWith('multi_');
  const chosen = [choice ?? []].flat();
  const value = chosen.map((one) => wordsFor(known, one)).join(', ');

  function pick(value: string) {
    if (takesSeveral) return onChoose(toggled(chosen, value, element.max_selected_items));
    setOpen(false);
    trigger.current?.focus();
    onChoose(value);
  }

  return (
    <>
      <button
        ref={trigger}
        type="button"
        {...triggerNaming(naming, valueId, value || placeholderOf(element))}
        className="input select"
        aria-haspopup="listbox"
        aria-expanded={isOpen}
        aria-busy={isPending}
        onClick={() => setOpen(!isOpen)}
      >
        <span id={valueId} className={value ? 'select-value' : 'select-value quiet'}>
          {value || placeholderOf(element)}
        </span>
        <Icon name="chevron" />
      </button>
      {isOpen && (
        <Popover anchor={trigger} className="picker" onClose={() => setOpen(false)}>
          <OptionPicker chosen={chosen} takesSeveral={takesSeveral} find={find} onPick={pick} />
        </Popover>
      )}
    </>
  );
}

/** The name says what is asked and what is chosen. */
function triggerNaming({ 'aria-invalid': _, ...naming }: Naming, valueId: string, shown: string) {
  const { 'aria-labelledby': labelledBy, 'aria-label': label = '' } = naming;
  if (labelledBy) return { ...naming, 'aria-labelledby': `${labelledBy} ${valueId}` };
  return { ...naming, 'aria-label': label === shown ? label : `${label} ${shown}` };
}

function toggled(chosen: string[], value: string, most = Number.POSITIVE_INFINITY): string[] {
  if (chosen.includes(value)) return chosen.filter((one) => one !== value);
  return chosen.length < most ? [...chosen, value] : chosen;
}

function wordsFor(known: readonly MenuOption[], value: string): string {
  return known.find((option) => option.value === value)?.text ?? value;
}

function placeholderOf({ placeholder }: Props['element']): string {
  return placeholder?.text ?? 'Select an option';
}
