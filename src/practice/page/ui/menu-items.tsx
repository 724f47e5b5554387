import type { KeyboardEvent } from 'react';
import { focusWhenShown } from './focus-when-shown.ts';

export interface MenuItem {
  key: string;
  label: string;
  hint?: string;
  isDangerous?: boolean;
  onChoose: () => void;
}

interface Props {
  id: string;
  label: string;
  items: readonly MenuItem[];
  onChoose: (item: MenuItem) => void;
}

/** The first has the focus; arrows, Home and End move it. */
export function MenuItems({ id, label, items, onChoose }: Props) {
  return (
    <div id={id} role="menu" aria-label={label} onKeyDown={moveFocus}>
      {items.map((item, index) => (
        <button
          key={item.key}
          type="button"
          role="menuitem"
          className={item.isDangerous ? 'menu-item menu-item-dangerous' : 'menu-item'}
          tabIndex={-1}
          ref={index === 0 ? focusWhenShown : undefined}
          onClick={() => onChoose(item)}
        >
          <span>{item.label}</span>
          {item.hint && <span className="menu-hint">{item.hint}</span>}
        </button>
      ))}
    </div>
  );
}

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const to = target(event.key, at, items.length);
  if (to === null) return;
  event.preventDefault();
  items.at(to)?.focus();
}

function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Home') return 0;
  if (key === 'End') return -1;
  return null;
}
