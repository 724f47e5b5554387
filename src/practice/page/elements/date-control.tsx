import type { ElementProps } from './element-props.ts';
import { useSettledInput } from './use-settled-input.ts';

/** The browser's own control, which has no room for a placeholder: while nothing is chosen, its words stand before it. */
export function DateControl({ element, choice, naming, onChoose }: ElementProps<'datepicker' | 'timepicker'>) {
  const value = typeof choice === 'string' ? choice : '';
  const input = useSettledInput(value, (text) => onChoose(text || null));
  const type = element.type === 'datepicker' ? 'date' : 'time';
  const hint = value === '' ? element.placeholder?.text : undefined;
  return (
    <span className="hinted">
      {hint && (
        <span className="quiet" aria-hidden="true">
          {hint}
        </span>
      )}
      <input type={type} className="input input-date" {...naming} {...input} />
    </span>
  );
}
