import type { Element, Block as KnownBlock } from 'slack-blocks-to-jsx';
import type { Block } from '../../protocol.ts';

export type BlockOf<Type extends KnownBlock['type']> = Block & Extract<KnownBlock, { type: Type }>;
export type ElementOf<Type extends Element['type']> = Extract<Element, { type: Type }>;

/** The server checks every block before it sends it, so its type tells what its fields are. */
export function isOf<Type extends KnownBlock['type']>(block: Block, type: Type): block is BlockOf<Type> {
  return block.type === type;
}

/** Blocks that the library draws as they stand: nothing in them can be pressed. */
const still = new Set<string>([
  'alert',
  'context',
  'data_visualization',
  'divider',
  'file',
  'header',
  'image',
  'markdown',
  'plan',
  'rich_text',
  'task_card',
  'video',
]);

export function isStill(block: Block): block is Block & KnownBlock {
  return still.has(block.type);
}
