import type { Finding } from '../exchange.ts';
import type { Surface } from './block-kinds.ts';
import { rejected } from './findings.ts';

type Fields = Record<string, unknown>;

/** Rules that no single block can break alone. */
export function findingsAcrossBlocks(blocks: unknown[], surface: Surface, at: string): Finding[] {
  const known = blocks.map((block) => (isFields(block) ? block : {}));
  return [
    ...repeated(known, 'block_id', at),
    ...known.flatMap((block, index) => repeatedActions(block, `${at}/${index}`)),
    ...(surface === 'message' ? messageRules(known, at) : focusRule(known, at)),
  ];
}

function messageRules(blocks: Fields[], at: string): Finding[] {
  return [...markdownTotal(blocks, at), ...oneTable(blocks, at)];
}

function repeated(items: Fields[], field: string, at: string): Finding[] {
  const seen = new Set<unknown>();
  return items.flatMap((item, index) => {
    const value = item[field];
    if (typeof value !== 'string' || !seen.has(value)) return seen.add(value) && [];
    return [rejected(`duplicate_${field}`, `${field} ${value} already exists`, `${at}/${index}/${field}`)];
  });
}

function repeatedActions(block: Fields, at: string): Finding[] {
  return Array.isArray(block.elements) ? repeated(block.elements.filter(isFields), 'action_id', `${at}/elements`) : [];
}

/** The 12,000 characters of markdown are for the whole message. https://docs.slack.dev/reference/block-kit/blocks/markdown-block */
function markdownTotal(blocks: Fields[], at: string): Finding[] {
  const total = blocks
    .filter(({ type }) => type === 'markdown')
    .reduce((sum, { text }) => sum + (typeof text === 'string' ? text.length : 0), 0);
  return total > 12_000 ? [rejected('too_long', 'all markdown must be less than 12001 characters', at)] : [];
}

function oneTable(blocks: Fields[], at: string): Finding[] {
  const second = blocks.map(({ type }) => type === 'table').indexOf(true, blocks.findIndex(isTable) + 1);
  return second > 0 ? [rejected('only_one_table_allowed', 'only one table is allowed', `${at}/${second}`)] : [];
}

const isTable = ({ type }: Fields) => type === 'table';

function focusRule(blocks: Fields[], at: string): Finding[] {
  const focused = blocks.filter(({ element }) => isFields(element) && element.focus_on_load === true);
  return focused.length > 1 ? [rejected('broken_rule', 'only one element may have focus_on_load', at)] : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
