import * as z from 'zod';
import { shippedWords } from '../language/shipped-words.ts';

const Words = z.array(z.string()).transform((words) => new Set(words));

const words = shippedWords(
  'other-meanings.yml',
  z.strictObject({
    lookalikes: Words,
    everyday: Words,
    beside: z
      .record(z.string(), z.strictObject({ before: Words, after: Words }))
      .transform((entries) => new Map(Object.entries(entries))),
  }),
);

/** Whether a word is one of its own though a title's word is one slip away: "principle", "leader", "designed". */
export function isLookalike(word: string): boolean {
  return words().lookalikes.has(word);
}

/** Whether a short name was typed as the everyday word that it also is: "does", beside a ladder's DoE. */
export function isEverydayWord(typed: string): boolean {
  return typed !== typed.toUpperCase() && words().everyday.has(typed.toLowerCase());
}

/** Whether a title's word between these neighbours means something else than a level: the senior of "senior dog food". */
export function hasOtherMeaning(word: string, before: string | undefined, after: string | undefined): boolean {
  const beside = words().beside.get(word);
  if (beside === undefined) return false;
  return (before !== undefined && beside.before.has(before)) || (after !== undefined && beside.after.has(after));
}
