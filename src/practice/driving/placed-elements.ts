import type { Choice, Choices, Place } from '../act.ts';
import { elementsOf, type PlacedElement } from '../payloads/elements.ts';
import type { Message, OpenView } from '../protocol.ts';

export function placeOf(where: Message | OpenView): Place {
  return 'ts' in where ? { kind: 'message', channel: where.channel, ts: where.ts } : { kind: 'view', view: where.id };
}

/** The element with this action_id or value. @throws Error naming those that there are. */
export function found(where: Message | OpenView, what: string): PlacedElement {
  const elements = elementsOf(where.blocks);
  const element = elements.find((one) => one.element.action_id === what || one.element.value === what);
  if (element) return element;
  const there = elements.map((one) => one.element.action_id).join(', ');
  throw new Error(`There is nothing called ${what} to press; there is: ${there}`);
}

export function placed(view: OpenView, filled: Record<string, Choice>): Choices {
  const choices: Choices = {};
  for (const [actionId, choice] of Object.entries(filled)) {
    const { blockId } = found(view, actionId);
    choices[blockId] = { ...choices[blockId], [actionId]: choice };
  }
  return choices;
}
