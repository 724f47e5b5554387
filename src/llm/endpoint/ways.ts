import type { OpenAI } from 'openai';
import { hearChat, hearResponsesEvent, hearResponsesWhole } from './hear.ts';
import type { Heard, ModelRequest } from './model-endpoint.ts';

/** One way of asking an endpoint: which API, and by what an answer is held to its form. */
export type Way = {
  name: string;
  /** The raw reply, its headers read and its body not. */
  ask(client: OpenAI, model: string, request: ModelRequest, signal: AbortSignal): Promise<Response>;
  hearEvent(event: unknown): Heard[];
  hearWhole(body: unknown): Heard[];
};

// Also what a model may think before it writes, where it thinks.
const mostTokens = 3_000;

/** From what gives us most to what every server has. The prompt itself tells the form too, so that the last one works. */
export const ways: readonly Way[] = [
  responses(),
  chat('Chat Completions with structured outputs', (request) => ({
    response_format: { type: 'json_schema', json_schema: { name: request.name, strict: true, schema: request.schema } },
    stream: true,
    stream_options: { include_usage: true },
    store: false,
    max_completion_tokens: mostTokens,
    safety_identifier: request.user,
  })),
  chat('Chat Completions with JSON mode', () => ({ response_format: { type: 'json_object' }, stream: true })),
  chat('Chat Completions, plain and whole', () => ({ stream: false })),
];

function responses(): Way {
  return {
    name: 'Responses with structured outputs',
    ask: (client, model, { name, instructions, input, schema, user }, signal) =>
      client.responses
        .create(
          {
            model,
            instructions,
            input,
            text: { format: { type: 'json_schema', name, schema, strict: true } },
            stream: true,
            store: false,
            max_output_tokens: mostTokens,
            safety_identifier: user,
            prompt_cache_key: `ladder-${name}`,
          },
          { signal },
        )
        .asResponse(),
    hearEvent: hearResponsesEvent,
    hearWhole: hearResponsesWhole,
  };
}

type ChatOptions = Omit<OpenAI.Chat.ChatCompletionCreateParams, 'model' | 'messages'>;

function chat(name: string, options: (request: ModelRequest) => ChatOptions): Way {
  return {
    name,
    ask: (client, model, request, signal) =>
      client.chat.completions
        .create(
          {
            model,
            messages: [
              { role: 'system', content: request.instructions },
              { role: 'user', content: request.input },
            ],
            ...options(request),
          },
          { signal },
        )
        .asResponse(),
    hearEvent: hearChat,
    hearWhole: hearChat,
  };
}
