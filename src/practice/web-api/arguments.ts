import * as z from 'zod';

// In a form every value is text: truth as "true", lists and objects as JSON.

export const Flag = z.preprocess((value) => (value === 'true' ? true : value === 'false' ? false : value), z.boolean());

export function nested<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (typeof value === 'string' ? parsedOrAsIs(value) : value), schema);
}

function parsedOrAsIs(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The fields of a request body: a form, or JSON. */
export function readArguments(body: string, contentType: string): Record<string, unknown> {
  if (!contentType.startsWith('application/json')) return Object.fromEntries(new URLSearchParams(body));
  const parsed = parsedOrAsIs(body || '{}');
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
