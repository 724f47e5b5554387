import type { types } from '@slack/bolt';
import type { StoredAboutPerson } from '../person/personal-data.ts';
import { section } from './card-message.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';

/** What one section takes, less the fences around it. */
const chunkLength = 2_900;

/** What is stored about a person as JSON, in as many messages as it needs. */
export function storedMessages(stored: StoredAboutPerson): Message[] {
  const json = escapeText(JSON.stringify(stored, undefined, 2));
  const chunks = inChunks(json.split('\n'));
  const messages = Math.ceil(chunks.length / chunksInAMessage);
  return Array.from({ length: messages }, (_, index) => {
    const part = chunks.slice(index * chunksInAMessage, (index + 1) * chunksInAMessage);
    return { text: part.join('\n'), blocks: part.map(codeBlock) };
  });
}

/** Fifty blocks, and a message's text of 40,000 characters. */
const chunksInAMessage = 12;

function inChunks(lines: readonly string[]): string[] {
  const chunks: string[] = [''];
  for (const line of lines) {
    const last = chunks.at(-1) ?? '';
    if (last.length + line.length < chunkLength) chunks[chunks.length - 1] = last === '' ? line : `${last}\n${line}`;
    else chunks.push(line.slice(0, chunkLength));
  }
  return chunks;
}

function codeBlock(text: string): types.SectionBlock {
  return section(`\`\`\`${text}\`\`\``);
}
