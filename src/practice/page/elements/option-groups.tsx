import { Icon } from '../ui/icon.tsx';
import type { MenuOption, OptionGroup } from './option-group.ts';

interface Props {
  groups: readonly OptionGroup[];
  chosen: readonly string[];
  /** Value of the option that Enter would pick. */
  active: string | undefined;
  optionId: (value: string) => string;
  onPick: (value: string) => void;
}

export function OptionGroups({ groups, ...rest }: Props) {
  return groups.map(({ label, options }) => (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset may not stand inside a listbox
    <div key={label} role="group" aria-label={label || 'Options'}>
      {label && (
        <div className="picker-group" aria-hidden="true">
          {label}
        </div>
      )}
      {options.map((option) => (
        <Option key={option.value} option={option} {...rest} />
      ))}
    </div>
  ));
}

function Option({ option, chosen, active, optionId, onPick }: Omit<Props, 'groups'> & { option: MenuOption }) {
  const { value, text, description } = option;
  const isActive = value === active;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above the list has the keyboard
    <div
      id={optionId(value)}
      role="option"
      tabIndex={-1}
      className={isActive ? 'picker-option picker-option-active' : 'picker-option'}
      aria-selected={chosen.includes(value)}
      ref={isActive ? scrollIntoView : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => onPick(value)}
    >
      <span>
        {text}
        {description && <span className="option-description">{description}</span>}
      </span>
      {chosen.includes(value) && <Icon name="check" />}
    </div>
  );
}

function scrollIntoView(option: HTMLElement | null) {
  option?.scrollIntoView({ block: 'nearest' });
}
