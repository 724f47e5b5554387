import { ButtonControl } from './button-control.tsx';
import { CheckboxesControl } from './checkboxes-control.tsx';
import { DateControl } from './date-control.tsx';
import { DateTimeControl } from './date-time-control.tsx';
import type { ElementProps } from './element-props.ts';
import { ExternalSelectControl } from './external-select-control.tsx';
import { FeedbackControl } from './feedback-control.tsx';
import { IconButtonControl } from './icon-button-control.tsx';
import { OverflowControl } from './overflow-control.tsx';
import { RadioControl } from './radio-control.tsx';
import { SelectControl } from './select-control.tsx';
import { TextControl } from './text-control.tsx';

/** The control for each kind of element. A new kind is one case here and its file. */
export function ElementControl({ element, ...rest }: ElementProps) {
  switch (element.type) {
    case 'button':
    case 'workflow_button':
      return <ButtonControl element={element} {...rest} />;
    case 'overflow':
      return <OverflowControl element={element} {...rest} />;
    case 'feedback_buttons':
      return <FeedbackControl element={element} {...rest} />;
    case 'icon_button':
      return <IconButtonControl element={element} {...rest} />;
    case 'static_select':
    case 'multi_static_select':
    case 'users_select':
    case 'multi_users_select':
    case 'conversations_select':
    case 'multi_conversations_select':
    case 'channels_select':
    case 'multi_channels_select':
      return <SelectControl element={element} {...rest} />;
    case 'external_select':
    case 'multi_external_select':
      return <ExternalSelectControl element={element} {...rest} />;
    case 'checkboxes':
      return <CheckboxesControl element={element} {...rest} />;
    case 'radio_buttons':
      return <RadioControl element={element} {...rest} />;
    case 'datepicker':
    case 'timepicker':
      return <DateControl element={element} {...rest} />;
    case 'datetimepicker':
      return <DateTimeControl element={element} {...rest} />;
    case 'plain_text_input':
    case 'email_text_input':
    case 'url_text_input':
    case 'number_input':
    case 'rich_text_input':
      return <TextControl element={element} {...rest} />;
    default:
      return <span className="quiet">{element.type} cannot be used in the practice workspace</span>;
  }
}
