import type { Message } from '../protocol.ts';
import type { Chunk } from './chunk.ts';

/** Text goes on where text was; a task replaces what it said before. */
export function withChunk(parts: Chunk[], chunk: Chunk): Chunk[] {
  const last = parts.at(-1);
  if (chunk.type === 'markdown_text' && last?.type === 'markdown_text')
    return [...parts.slice(0, -1), { ...last, text: last.text + chunk.text }];
  const same = parts.findIndex((part) => isSameTask(part, chunk) || isBothPlan(part, chunk));
  return same === -1 ? [...parts, chunk] : parts.with(same, chunk);
}

const isSameTask = (a: Chunk, b: Chunk) => a.type === 'task_update' && b.type === 'task_update' && a.id === b.id;
const isBothPlan = (a: Chunk, b: Chunk) => a.type === 'plan_update' && b.type === 'plan_update';

/** What the reply shows so far. */
export function streamContent(parts: Chunk[]): Pick<Message, 'text' | 'blocks'> {
  const text = parts.map((part) => (part.type === 'markdown_text' ? part.text : '')).join('');
  const blocks = parts.flatMap(blocksOf).map((block, index) => ({ type: '', block_id: `stream-${index}`, ...block }));
  return { text, blocks };
}

function blocksOf(part: Chunk): object[] {
  if (part.type === 'blocks') return part.blocks;
  if (part.type === 'markdown_text') return [{ type: 'markdown', text: part.text }];
  if (part.type === 'plan_update') return [{ type: 'plan', title: part.title }];
  const { id, title, status, details, output } = part;
  return [{ type: 'task_card', task_id: id, title, status, ...richly({ details, output }) }];
}

function richly(texts: Record<string, string | undefined>): Record<string, object> {
  return Object.fromEntries(Object.entries(texts).flatMap(([field, text]) => (text ? [[field, richText(text)]] : [])));
}

function richText(text: string) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}
