import * as z from 'zod';
import { shippedWords } from '../language/shipped-words.ts';

const Words = z.array(z.string()).transform((words) => new Set(words));

/** How people type: `data/words/spoken.yml`. */
export const spokenWords = shippedWords(
  'spoken.yml',
  z.strictObject({
    readings: z.record(z.string(), z.string()).transform((readings) => new Map(Object.entries(readings))),
    'function-words': Words,
    'foreign-words': Words,
    'card-words': Words,
  }),
);
