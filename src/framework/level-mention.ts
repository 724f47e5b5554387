import type { Level } from './framework.ts';
import type { ExternalCode } from './schema.ts';

/** How a name was read: as it stands, after mending a typing slip, or by what outside sources call the level. */
export type ReadAs = { kind: 'name' } | { kind: 'slip'; typed: string } | { kind: 'code'; code: ExternalCode };

/** A place in a text that names a level, or several where a short name fits them all. */
export type LevelMention = {
  levels: readonly Level[];
  start: number;
  end: number;
  typed: string;
  readAs: ReadAs;
  /** How many words the name has: one alone ("lead", "senior") may be a word like any other. */
  words: number;
  /** Whether only the work is named and no rung: the PM of "how are PMs judged?" */
  isCraft: boolean;
};
