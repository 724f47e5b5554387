import type { ElementProps } from './element-props.ts';
import { OptionText } from './option-text.tsx';

export function RadioControl({ element, choice, naming, onChoose }: ElementProps<'radio_buttons'>) {
  const { 'aria-invalid': isInvalid, ...group } = naming;
  return (
    <div role="radiogroup" className="option-list" aria-invalid={isInvalid} {...group}>
      {element.options.map((option) => (
        <label key={option.value} className="option-line">
          <input
            type="radio"
            name={naming.id}
            checked={choice === option.value}
            onChange={() => onChoose(option.value)}
          />
          <OptionText option={option} />
        </label>
      ))}
    </div>
  );
}
