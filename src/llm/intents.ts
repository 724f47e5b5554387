import * as z from 'zod';
import { intents } from '../question/question.ts';

/** The intents that a model may read into a question. Who tries to inject something is never asked about. */
export const Intent = z.enum(intents).exclude(['injection']);
export type Intent = z.infer<typeof Intent>;
