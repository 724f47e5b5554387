import * as z from 'zod';
import { shippedWords } from '../language/shipped-words.ts';

const words = shippedWords(
  'stop-words.yml',
  z.array(z.string()).transform((list) => new Set(list)),
);

/** Whether a word stands in every text and is not worth searching for. */
export function isStopWord(word: string): boolean {
  return words().has(word);
}
