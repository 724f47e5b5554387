import type { ElementProps } from './element-props.ts';
import { useSettledInput } from './use-settled-input.ts';

export function DateControl({ element, choice, naming, onChoose }: ElementProps<'datepicker' | 'timepicker'>) {
  const input = useSettledInput(typeof choice === 'string' ? choice : '', (text) => onChoose(text || null));
  return (
    <input type={element.type === 'datepicker' ? 'date' : 'time'} className="input input-date" {...naming} {...input} />
  );
}
