import type { Choice } from '../act.ts';
import type { Element } from './elements.ts';

type Fields = Record<string, unknown>;

type Shape = 'one' | 'many' | 'number' | 'rich' | 'option' | 'options';
/** The field of the payload that says what is chosen, and the field of the element that fills it at first. */
type Kind = [shape: Shape, field: string, initial: string];

const kinds = new Map<string, Kind>([
  ['plain_text_input', ['one', 'value', 'initial_value']],
  ['email_text_input', ['one', 'value', 'initial_value']],
  ['url_text_input', ['one', 'value', 'initial_value']],
  ['number_input', ['one', 'value', 'initial_value']],
  ['rich_text_input', ['rich', 'rich_text_value', 'initial_value']],
  ['datepicker', ['one', 'selected_date', 'initial_date']],
  ['timepicker', ['one', 'selected_time', 'initial_time']],
  ['datetimepicker', ['number', 'selected_date_time', 'initial_date_time']],
  ['users_select', ['one', 'selected_user', 'initial_user']],
  ['channels_select', ['one', 'selected_channel', 'initial_channel']],
  ['conversations_select', ['one', 'selected_conversation', 'initial_conversation']],
  ['multi_users_select', ['many', 'selected_users', 'initial_users']],
  ['multi_channels_select', ['many', 'selected_channels', 'initial_channels']],
  ['multi_conversations_select', ['many', 'selected_conversations', 'initial_conversations']],
  ['static_select', ['option', 'selected_option', 'initial_option']],
  ['external_select', ['option', 'selected_option', 'initial_option']],
  ['radio_buttons', ['option', 'selected_option', 'initial_option']],
  ['multi_static_select', ['options', 'selected_options', 'initial_options']],
  ['multi_external_select', ['options', 'selected_options', 'initial_options']],
  ['checkboxes', ['options', 'selected_options', 'initial_options']],
]);

/** What stands in the element, as Slack writes it under `state.values`; null for one that keeps nothing, like a button. */
export function elementState(element: Element, choice: Choice | undefined, suggested: Fields[] = []): Fields | null {
  const kind = kinds.get(element.type);
  if (!kind) return null;
  const [shape, field, initial] = kind;
  const none = shape === 'options' || shape === 'many' ? [] : null;
  const value = choice === undefined ? element[initial] : chosen(shape, choice, [...offered(element), ...suggested]);
  return { type: element.type, [field]: value ?? none };
}

/** What `actions[0]` says of a press. */
export function actionOf(element: Element, choice: Choice, suggested: Fields[]): Fields {
  const state = elementState(element, choice, suggested);
  if (state) return state;
  if (element.type === 'overflow')
    return { type: element.type, selected_option: chosen('option', choice, offered(element)) };
  if (element.type === 'feedback_buttons') return feedback(element, choice);
  const { type, text, value } = element;
  return { type, text, ...(value !== undefined && { value }) };
}

function chosen(shape: Shape, choice: Choice, available: Fields[]): unknown {
  const values = choice === null ? [] : [choice].flat();
  const matching = values.flatMap((value) => available.filter((one) => one.value === value).slice(0, 1));
  if (shape === 'many') return values;
  if (shape === 'options') return matching;
  if (shape === 'option') return matching[0] ?? null;
  const [first = null] = values;
  if (first === null || shape === 'one') return first;
  return shape === 'number' ? Number(first) : richText(first);
}

function offered({ options, option_groups: groups }: Element): Fields[] {
  const grouped = Array.isArray(groups) ? groups.flatMap((group) => group.options) : [];
  return Array.isArray(options) ? options : grouped;
}

function feedback({ type, ...buttons }: Element, choice: Choice): Fields {
  const button = choice === 'negative' ? buttons.negative_button : buttons.positive_button;
  return { type, ...(typeof button === 'object' && button) };
}

function richText(text: string) {
  const elements = [{ type: 'text', text }];
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}
