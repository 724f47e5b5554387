import * as z from 'zod';

const Source = z.object({ type: z.literal('url'), url: z.string(), text: z.string() });

/** A piece of a streamed reply. https://docs.slack.dev/reference/methods/chat.appendStream */
export const Chunk = z.discriminatedUnion('type', [
  z.object({ type: z.literal('markdown_text'), text: z.string().max(12_000) }),
  z.object({ type: z.literal('plan_update'), title: z.string() }),
  z.object({ type: z.literal('blocks'), blocks: z.array(z.looseObject({})).max(50) }),
  z.object({
    type: z.literal('task_update'),
    id: z.string(),
    title: z.string(),
    status: z.enum(['pending', 'in_progress', 'complete', 'error']),
    details: z.string().optional(),
    output: z.string().optional(),
    sources: z.array(Source).optional(),
  }),
]);
export type Chunk = z.infer<typeof Chunk>;
