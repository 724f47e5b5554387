import type { Block } from '../protocol.ts';

export interface Element {
  type: string;
  action_id: string;
  [field: string]: unknown;
}

export interface PlacedElement {
  blockId: string;
  element: Element;
}

/** Every element that a person can use, in reading order, whatever it is nested in. */
export function elementsOf(blocks: readonly Block[]): PlacedElement[] {
  return blocks.flatMap((block) => [
    ...candidates(block).map((element) => ({ blockId: block.block_id, element })),
    ...(Array.isArray(block.child_blocks) ? elementsOf(block.child_blocks) : []),
  ]);
}

function candidates(block: Record<string, unknown>): Element[] {
  const fields = [block.accessory, block.element, block.elements, block.actions].flat();
  return fields.flatMap((field) => (isElement(field) ? [field] : isCard(field) ? candidates(field) : []));
}

function isElement(value: unknown): value is Element {
  return isFields(value) && typeof value.action_id === 'string' && typeof value.type === 'string';
}

const isCard = (value: unknown): value is Record<string, unknown> => isFields(value) && value.type === 'card';

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
