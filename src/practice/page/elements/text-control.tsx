import type { ChangeEvent, KeyboardEvent } from 'react';
import type { ElementProps } from './element-props.ts';

type TextType = 'plain_text_input' | 'email_text_input' | 'url_text_input' | 'number_input' | 'rich_text_input';

const inputTypes: Record<TextType, string> = {
  plain_text_input: 'text',
  email_text_input: 'email',
  url_text_input: 'url',
  number_input: 'text',
  rich_text_input: 'text',
};

export function TextControl({ element, choice, naming, onType, onChoose }: ElementProps<TextType>) {
  const tells = tellsOn(element);
  const isLong = element.type === 'rich_text_input' || (element.type === 'plain_text_input' && element.multiline);
  const field = {
    ...naming,
    className: 'input',
    value: typeof choice === 'string' ? choice : '',
    placeholder: element.placeholder?.text,
    // Slack lets people type on and says how many characters are too many; the field's own limit would cut in silence.
    onChange({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
      const text = target.value || null;
      if (tells.includes('on_character_entered')) onChoose(text);
      else onType(text);
    },
    onKeyDown(event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) {
      if (event.key !== 'Enter' || event.shiftKey || !tells.includes('on_enter_pressed')) return;
      event.preventDefault();
      onChoose(event.currentTarget.value || null);
    },
  };
  return isLong ? (
    <textarea rows={4} {...field} />
  ) : (
    <input
      type={inputTypes[element.type]}
      inputMode={element.type === 'number_input' ? 'decimal' : undefined}
      {...field}
    />
  );
}

/** When the bot wants to hear of what is typed, in an input block that dispatches. */
function tellsOn(element: ElementProps<TextType>['element']): readonly string[] {
  const config = 'dispatch_action_config' in element ? element.dispatch_action_config : undefined;
  return config?.trigger_actions_on ?? [];
}
