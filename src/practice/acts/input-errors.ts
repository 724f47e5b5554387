import { type Element, elementsOf } from '../payloads/elements.ts';
import type { StateValues } from '../payloads/state-values.ts';
import type { Block } from '../protocol.ts';

/** What Slack's own client holds against a filled-in form before any app hears of it, by block_id. */
export function inputErrors(blocks: readonly Block[], values: StateValues): Record<string, string> {
  const inputs = elementsOf(blocks.filter(({ type }) => type === 'input'));
  return Object.fromEntries(
    inputs.flatMap(({ blockId, element }) => {
      const { type: _, ...state } = values[blockId]?.[element.action_id] ?? {};
      const isOptional = blocks.find(({ block_id }) => block_id === blockId)?.optional === true;
      const error = inputError(element, Object.values(state)[0], isOptional);
      return error === null ? [] : [[blockId, error]];
    }),
  );
}

function inputError(element: Element, value: unknown, isOptional: boolean): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return isOptional ? null : 'Please complete this required field.';
  if (Array.isArray(value)) return tooMany(element, value.length);
  return typeof value === 'string' ? textError(element, value) : null;
}

function tooMany({ max_selected_items: most }: Element, count: number): string | null {
  return typeof most === 'number' && count > most ? `Please choose at most ${most}.` : null;
}

function textError(element: Element, text: string): string | null {
  switch (element.type) {
    case 'plain_text_input':
      return lengthError(element, text.length);
    case 'number_input':
      return numberError(element, text);
    case 'email_text_input':
      return /^\S+@\S+\.\S+$/.test(text) ? null : 'Please enter a valid email address.';
    case 'url_text_input':
      return URL.canParse(text) ? null : 'Please enter a valid URL.';
    default:
      return null;
  }
}

function lengthError({ min_length: least = 0, max_length: most = 3000 }: Element, length: number): string | null {
  if (length < Number(least)) return `Please enter at least ${least} characters.`;
  return length > Number(most) ? `Please enter at most ${most} characters.` : null;
}

function numberError(element: Element, text: string): string | null {
  const { is_decimal_allowed: mayBeDecimal, min_value: least, max_value: most } = element;
  const number = Number(text);
  if (Number.isNaN(number) || (!mayBeDecimal && !Number.isInteger(number))) return 'Please enter a valid number.';
  if (least !== undefined && number < Number(least)) return `Please enter ${least} or more.`;
  return most !== undefined && number > Number(most) ? `Please enter ${most} or less.` : null;
}
