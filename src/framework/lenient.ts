import * as z from 'zod';

/** Text, or the empty text where there is none. */
export function text() {
  return z.string().catch('');
}

/** A list, or an empty one. */
export function list<Entry extends z.ZodType>(entry: Entry) {
  return z.array(entry).catch([]);
}

/** A mapping with these keys, each as far as it can be read. */
export function mapping<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.preprocess((value) => (isMapping(value) ? value : {}), z.object(shape));
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
