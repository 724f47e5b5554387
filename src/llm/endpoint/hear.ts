import * as z from 'zod';
import { type Heard, ModelFault } from './model-endpoint.ts';

const tokens = z.number().nonnegative().catch(0);
const ResponsesUsage = z.object({ input_tokens: tokens, output_tokens: tokens });
const ChatUsage = z.object({ prompt_tokens: tokens, completion_tokens: tokens });

const ResponsesEvent = z.object({
  type: z.string(),
  delta: z.string().optional().catch(undefined),
  response: z
    .looseObject({ usage: ResponsesUsage.nullish().catch(undefined) })
    .optional()
    .catch(undefined),
});

const Part = z.object({ text: z.string().optional(), refusal: z.string().optional() });
const ResponsesWhole = z.object({
  // What a model thought has no content, or one of another form.
  output: z.array(z.object({ content: z.array(Part).default([]).catch([]) })),
  usage: ResponsesUsage.nullish().catch(undefined),
});

const Message = z.object({ content: z.string().nullish(), refusal: z.string().nullish() });
const Chat = z.object({
  choices: z.array(z.object({ delta: Message.optional(), message: Message.optional() })).default([]),
  usage: ChatUsage.nullish().catch(undefined),
});

/** What one event of a streamed response says; events that say nothing to us say nothing. */
export function hearResponsesEvent(event: unknown): Heard[] {
  const { data } = ResponsesEvent.safeParse(event);
  if (data === undefined) return [];
  if (data.type === 'response.output_text.delta') return text(data.delta);
  if (data.type === 'response.refusal.delta') throw new ModelFault('refused');
  if (data.type === 'response.failed' || data.type === 'error') throw new ModelFault('server');
  return responsesUsage(data.response?.usage);
}

export function hearResponsesWhole(body: unknown): Heard[] {
  const { data } = ResponsesWhole.safeParse(body);
  if (data === undefined) throw new ModelFault('unreadable');
  const parts = data.output.flatMap(({ content }) => content);
  if (parts.some(({ refusal }) => refusal !== undefined)) throw new ModelFault('refused');
  return [...parts.flatMap((part) => text(part.text)), ...responsesUsage(data.usage)];
}

/** A chunk of a streamed chat completion, or a whole one: they differ in where the message stands. */
export function hearChat(body: unknown): Heard[] {
  const { data } = Chat.safeParse(body);
  if (data === undefined) throw new ModelFault('unreadable');
  const messages = data.choices.flatMap(({ delta, message }) => delta ?? message ?? []);
  if (messages.some(({ refusal }) => typeof refusal === 'string' && refusal !== '')) throw new ModelFault('refused');
  const usage = data.usage ?? undefined;
  return [
    ...messages.flatMap(({ content }) => text(content)),
    ...(usage === undefined
      ? []
      : [{ kind: 'usage' as const, input: usage.prompt_tokens, output: usage.completion_tokens }]),
  ];
}

function text(said: string | null | undefined): Heard[] {
  return said === null || said === undefined || said === '' ? [] : [{ kind: 'text', text: said }];
}

function responsesUsage(usage: z.infer<typeof ResponsesUsage> | null | undefined): Heard[] {
  return usage === null || usage === undefined
    ? []
    : [{ kind: 'usage', input: usage.input_tokens, output: usage.output_tokens }];
}
