import type { Block, Message, OpenView } from '../../src/practice/protocol.ts';

/** The heading of what a person sees. */
export function titleOf({ blocks }: Message | OpenView): string {
  return textsOf(blocks.find(({ type }) => type === 'header'))[0] ?? '';
}

/** Every word of it that is not on a button or a menu, in order. */
export function wordsOf({ blocks }: Message | OpenView): string {
  return blocks
    .filter(({ type }) => type !== 'actions' && type !== 'input')
    .flatMap(textsOf)
    .join('\n');
}

/** What the buttons say. */
export function buttonsOf({ blocks }: Message | OpenView): string[] {
  return blocks.filter(({ type }) => type === 'actions').flatMap(textsOf);
}

function textsOf(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('text' in part && typeof part.text === 'string') return [part.text];
  return Object.entries(part).flatMap(([field, inner]) => (contentFields.includes(field) ? listed(inner) : []));
}

const contentFields: (keyof Block)[] = ['text', 'fields', 'elements'];

function listed(part: unknown): string[] {
  return Array.isArray(part) ? part.flatMap(textsOf) : textsOf(part);
}
