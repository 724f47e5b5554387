import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type * as z from 'zod';

const folder = new URL('../../data/words/', import.meta.url);

/** Reads a word list of `data/words/` when it is first asked for, and keeps it: it is part of the program, not of a ladder. */
export function shippedWords<Shape extends z.ZodType>(file: string, shape: Shape): () => z.infer<Shape> {
  let words: z.infer<Shape> | undefined;
  return () => {
    words ??= shape.parse(parse(readFileSync(new URL(file, folder), 'utf8')));
    return words;
  };
}
