import * as z from 'zod';
import { shippedWords } from '../language/shipped-words.ts';

const Words = z.array(z.string()).transform((words) => new Set(words));
const Readings = z.record(z.string(), z.coerce.string()).transform((readings) => new Map(Object.entries(readings)));

/** How job titles are written, in any field: `data/words/titles.yml`. */
export const titleWords = shippedWords(
  'titles.yml',
  z.strictObject({
    abbreviations: Readings,
    crafts: Readings,
    grades: Words,
    joining: Words,
    surroundings: Words,
    standalone: Words,
    numbers: Readings,
    'shy-numbers': Readings,
    'pronoun-verbs': Words,
  }),
);
