import * as z from 'zod';
import type { Intent as KnownIntent } from '../question/question.ts';

/** The intents that a model may read into a question. Who tries to inject something is never asked about. */
export const Intent = z.enum([
  'overview',
  'level',
  'compare',
  'next-step',
  'criteria',
  'which-level',
  'principles',
  'term',
  'tip',
  'self',
  'help',
  'smalltalk',
  'not-covered',
  'off-topic',
] satisfies readonly KnownIntent[]);
export type Intent = z.infer<typeof Intent>;
