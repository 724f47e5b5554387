import { checkBlocks } from '../block-kit/check-blocks.ts';
import { rejected } from '../block-kit/findings.ts';
import type { Finding } from '../exchange.ts';
import { Refusal } from './refusal.ts';

export interface GivenContent {
  text?: string | undefined;
  blocks?: unknown;
  markdown_text?: string | undefined;
}

export interface Content {
  text: string;
  blocks: object[];
  findings: Finding[];
}

export const LONGEST_TEXT = 40_000;
const LONGEST_MARKDOWN = 12_000;

/** @throws Refusal for everything for which Slack refuses a message. */
export function contentOf({ text = '', blocks, markdown_text: markdown }: GivenContent): Content {
  if (markdown === undefined) return { text, ...checkedBlocks(text, blocks) };
  if (text !== '' || blocks !== undefined) throw new Refusal('markdown_text_conflict');
  if (markdown.length > LONGEST_MARKDOWN)
    throw new Refusal('msg_too_long', [rejected('too_long', 'must be less than 12001 characters', '/markdown_text')]);
  if (markdown === '') throw new Refusal('no_text');
  return { text: markdown, blocks: [{ type: 'markdown', text: markdown }], findings: [] };
}

function checkedBlocks(text: string, given: unknown): Pick<Content, 'blocks' | 'findings'> {
  const blocks = blockList(given);
  if (text === '' && blocks.length === 0) throw new Refusal('no_text');
  const findings = checkBlocks(blocks, 'message');
  if (findings.length > 0) throw new Refusal('invalid_blocks', findings);
  return { blocks, findings: text === '' ? [NO_TEXT] : [] };
}

function blockList(given: unknown): object[] {
  const blocks: unknown = given === '' ? [] : (given ?? []);
  if (!Array.isArray(blocks))
    throw new Refusal('invalid_blocks_format', [rejected('wrong_type', 'must be an array', '/blocks')]);
  return blocks;
}

const NO_TEXT: Finding = {
  severity: 'risky',
  code: 'missing_text',
  message: 'a message of blocks needs text for notifications and screen readers',
  pointer: '/text',
};
