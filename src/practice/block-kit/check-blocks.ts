import type { Finding } from '../exchange.ts';
import { blockKinds, type Surface } from './block-kinds.ts';
import { findingsOf, rejected } from './findings.ts';
import { findingsAcrossBlocks } from './rules-across-blocks.ts';

const MOST_BLOCKS: Record<Surface, number> = { message: 50, modal: 100, home: 100 };

/** Everything for which Slack refuses these blocks on this surface; pointers start with `at`. */
export function checkBlocks(blocks: unknown, surface: Surface, at = '/blocks'): Finding[] {
  if (!Array.isArray(blocks)) return [rejected('wrong_type', 'must be an array', at)];
  const count = blocks.length > MOST_BLOCKS[surface] ? [tooManyBlocks(MOST_BLOCKS[surface], at)] : [];
  const each = blocks.flatMap((block, index) => checkBlock(block, surface, `${at}/${index}`));
  return [...count, ...each, ...findingsAcrossBlocks(blocks, surface, at)];
}

function tooManyBlocks(most: number, at: string): Finding {
  return rejected('too_many', `no more than ${most} items allowed`, at);
}

function checkBlock(block: unknown, surface: Surface, at: string): Finding[] {
  const type = typeOf(block);
  if (type === null) return [rejected('missing_field', 'missing required field: type', at)];
  const kind = blockKinds.get(type);
  if (!kind) return [rejected('unsupported_type', `unsupported type: ${type}`, `${at}/type`)];
  if (!kind.surfaces.includes(surface))
    return [rejected('wrong_surface', `${type} is not allowed in a ${surface}`, `${at}/type`)];
  const parsed = kind.schema.safeParse(block, { reportInput: true });
  return parsed.success ? [] : findingsOf(parsed.error, at);
}

function typeOf(block: unknown): string | null {
  const type = typeof block === 'object' && block !== null && 'type' in block ? block.type : null;
  return typeof type === 'string' ? type : null;
}
