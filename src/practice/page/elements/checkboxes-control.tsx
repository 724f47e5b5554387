import type { ElementProps } from './element-props.ts';
import { OptionText } from './option-text.tsx';

export function CheckboxesControl({ element, choice, naming, onChoose }: ElementProps<'checkboxes'>) {
  const chosen = Array.isArray(choice) ? choice : [];
  const { 'aria-invalid': isInvalid, ...group } = naming;

  function toggle(value: string, isOn: boolean) {
    const wanted = new Set(isOn ? [...chosen, value] : chosen.filter((one) => one !== value));
    onChoose(element.options.map((option) => option.value).filter((one) => wanted.has(one)));
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the label stands outside, where a fieldset cannot have its legend
    <div role="group" className="option-list" {...group}>
      {element.options.map((option) => (
        <label key={option.value} className="option-line">
          <input
            type="checkbox"
            aria-invalid={isInvalid}
            checked={chosen.includes(option.value)}
            onChange={(event) => toggle(option.value, event.target.checked)}
          />
          <OptionText option={option} />
        </label>
      ))}
    </div>
  );
}
