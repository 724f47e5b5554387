import type { Intent } from './question.ts';

/** All that a thread needs for "and the one above that?": what was last asked about, in ids, and no text. */
export type ThreadMemory = {
  framework: string;
  intent: Intent;
  levels: readonly string[];
  /** The levels of the question before that one: for "and how do the two differ?". */
  before?: readonly string[] | undefined;
  /** The ids of the competencies, principles, glossary entries and not-covered topics last asked about. */
  topics: readonly string[];
};
