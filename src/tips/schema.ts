import * as z from 'zod';
import { LineId, Slug, Text } from '../framework/schema.ts';

/** One action for this week, and the line of the ladder that it serves. */
export const Tip = z.strictObject({
  id: Slug,
  /** For whom; absent or empty: for everybody. */
  levels: z.array(Slug).default([]),
  /** The expectation (`senior.2`) or principle (`dive-deep`) that it helps with. */
  serves: z.union([LineId, Slug]),
  /** What to do, this week, in under an hour. */
  action: Text,
  why: Text,
  /** How to notice that it worked. */
  notice: Text,
  /** A question for the thread, after a week. */
  reflect: Text,
  minutes: z.int().min(5, 'must be 5 to 60').max(60, 'must be 5 to 60'),
});
export type Tip = z.infer<typeof Tip>;

/** The tips for one framework, as their file is written. */
export const TipsFile = z.strictObject({
  framework: Slug,
  tips: z.array(Tip).min(1, 'the file needs at least one tip'),
});
export type TipsFile = z.infer<typeof TipsFile>;
