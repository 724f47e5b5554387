import * as z from 'zod';
import { shippedWords } from '../language/shipped-words.ts';
import { cuePattern } from './cue-pattern.ts';

const Cue = z.enum([
  'injection',
  'delete-data',
  'schedule',
  'tip',
  'feelings',
  'stay',
  'discrimination',
  'readiness',
  'promise',
  'prediction',
  'deed',
  'self-review',
  'compare',
  'next-step',
  'criteria',
  'which-level',
  'who-does',
  'requirement',
  'list',
  'first-only',
  'negation',
  'define',
  'principles',
  'competency-row',
  'list-competencies',
  'asks-evidence',
  'asks-misreadings',
  'asks-one-on-one',
  'help',
  'greeting',
  'thanks',
  'praise',
  'complaint',
  'farewell',
  'task',
  'more',
  'why',
  'correction',
  'ellipsis',
  'pronoun',
  'direction-up',
  'direction-down',
]);
/** Something in the wording that tells what is asked; each has its patterns in `data/words/cues.yml`. */
export type Cue = z.infer<typeof Cue>;

const patterns = shippedWords(
  'cues.yml',
  z
    .record(Cue, z.array(z.string()))
    .transform((cues) =>
      Cue.options.map((cue) => ({ cue, pattern: new RegExp((cues[cue] ?? []).map(cuePattern).join('|')) })),
    ),
);

/** The cues in a text of plain words (see `plainWords`). */
export function cuesIn(words: readonly string[]): ReadonlySet<Cue> {
  const text = words.map((word) => ` ${word}`).join('');
  return new Set(patterns().flatMap(({ cue, pattern }) => (pattern.test(text) ? [cue] : [])));
}
