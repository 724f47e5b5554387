import * as z from 'zod';
import type { Intent } from '../question/question.ts';
import type { ThreadMemory } from '../question/thread-memory.ts';

const StoredMemory = z.object({
  framework: z.string(),
  intent: z.custom<Intent>((value) => typeof value === 'string'),
  levels: z.array(z.string()),
  before: z.array(z.string()).optional(),
  topics: z.array(z.string()),
});

/** Undefined for what another version wrote in another shape. */
export function readMemory(json: string): ThreadMemory | undefined {
  return StoredMemory.safeParse(JSON.parse(json)).data;
}
