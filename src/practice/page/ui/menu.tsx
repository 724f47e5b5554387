import { useId, useRef, useState } from 'react';
import type { IconName } from './icon.tsx';
import { IconButton } from './icon-button.tsx';
import { type MenuItem, MenuItems } from './menu-items.tsx';
import { Popover } from './popover.tsx';

interface Props {
  label: string;
  icon: IconName;
  className?: string;
  items: readonly MenuItem[];
  /** Said when there is nothing to choose. */
  empty?: string;
}

/** A button that opens a menu: arrows move, Enter chooses, Escape closes. */
export function Menu({ label, icon, className = '', items, empty = '' }: Props) {
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const id = useId();

  function choose({ onChoose }: MenuItem) {
    setOpen(false);
    trigger.current?.focus();
    onChoose();
  }

  return (
    <>
      <IconButton
        ref={trigger}
        icon={icon}
        label={label}
        className={className}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && (
        <Popover anchor={trigger} className="menu" onClose={() => setOpen(false)}>
          {items.length === 0 ? (
            <p className="menu-empty">{empty}</p>
          ) : (
            <MenuItems id={id} label={label} items={items} onChoose={choose} />
          )}
        </Popover>
      )}
    </>
  );
}
