import type { Level } from '../../framework/framework.ts';
import { phrasingWords, type WordReading } from './phrasing-words.ts';

/** A word or phrase of a text as the check sees it. */
export type Word = { text: string } & (
  | WordReading
  | { kind: 'level'; levels: readonly Level[] }
  /** A comma, a colon, a bracket: where one statement may end. */
  | { kind: 'pause' }
);

/** Whether a word parts what stands before it from what stands after it: "of", "across", "before". */
export function isDivider(word: Word): boolean {
  return word.kind === 'preposition' || (word.kind === 'states' && phrasingWords().divides.has(word.key));
}
