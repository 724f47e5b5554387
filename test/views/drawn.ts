import type { CareerFramework, Level } from '../../src/framework/framework.ts';
import type { Card } from '../../src/views/card.ts';
import { cardText } from '../../src/views/card-text.ts';

/** A card as it is read: its lines, then its buttons as `label → command`. */
export function drawn(card: Card): string[] {
  return [...cardText(card).split('\n'), ...card.buttons.map(buttonText)];
}

function buttonText(button: Card['buttons'][number]): string {
  return button.kind === 'share' ? `[share] → ${button.command}` : `[${button.label}] → ${button.command}`;
}

export function levelOf({ levels }: CareerFramework, id: string): Level {
  const level = levels.find((one) => one.id === id);
  if (level === undefined) throw new Error(`There is no level ${id}`);
  return level;
}
