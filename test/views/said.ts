import type { types } from '@slack/bolt';

/** The texts of sections and small print, as they are sent. */
export function mrkdwnOf(blocks: readonly types.AnyBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'section' && 'text' in block && typeof block.text === 'object') return block.text.text;
    if (block.type === 'context' && 'elements' in block)
      return block.elements.flatMap((element) => ('text' in element ? element.text : []));
    return [];
  });
}

/** Words without punctuation and formatting. */
export function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.join('\n').match(/[\p{L}\p{N}]+/gu));
}
