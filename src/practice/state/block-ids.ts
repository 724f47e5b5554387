import type { Block } from '../protocol.ts';
import type { Ids } from './ids.ts';

/** Slack gives an id to every block and to every element that has none, at any depth. */
export function withBlockIds(blocks: readonly object[], ids: Ids): Block[] {
  return blocks.map((block) => ({ type: '', block_id: ids.next('B'), ...withChildren(block, ids) }));
}

function withChildren(block: object, ids: Ids): object {
  return Object.fromEntries(Object.entries(block).map(([field, value]) => [field, withFieldIds(field, value, ids)]));
}

function withFieldIds(field: string, value: unknown, ids: Ids): unknown {
  if (field === 'child_blocks' && Array.isArray(value)) return withBlockIds(value, ids);
  if ((field === 'elements' || field === 'actions') && Array.isArray(value))
    return value.map((element) => withActionId(element, ids));
  return field === 'accessory' || field === 'element' ? withActionId(value, ids) : value;
}

function withActionId(element: unknown, ids: Ids): unknown {
  if (typeof element !== 'object' || element === null || !('type' in element)) return element;
  const withinCard = element.type === 'card' ? withChildren(element, ids) : element;
  return INTERACTIVE.test(String(element.type)) ? { action_id: ids.next('a'), ...withinCard } : withinCard;
}

const INTERACTIVE = /button|select|picker|input|overflow|checkboxes/;
