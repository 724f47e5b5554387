import type { OpenAI } from 'openai';
import { Stream } from 'openai/streaming';
import { toModelFault } from './faults.ts';
import { type Heard, type ModelEndpoint, ModelFault, type ModelRequest } from './model-endpoint.ts';
import { type Way, ways } from './ways.ts';

export type EndpointDeps = {
  client: OpenAI;
  model: string;
  /** Waits before the one retry; rejects when aborted. */
  pause: (ms: number, signal: AbortSignal) => Promise<unknown>;
  /** Told once which way of asking the endpoint understands. */
  onWay: (name: string) => void;
};

// An answer is 120 words: whatever is longer than this is not one.
const mostCharacters = 16_000;
// Who asks waits for no longer: beyond it the plain answer is better.
const longestPauseMs = 1_000;

/** Asks an OpenAI-compatible endpoint in the best way that it understands; finds out with the first requests. */
export function openaiEndpoint(deps: EndpointDeps): ModelEndpoint {
  let settled: number | undefined;
  const settle = (index: number) => {
    if (settled !== index) deps.onWay(ways[index]?.name ?? '');
    settled = index;
  };
  return async function* ask(request, signal) {
    const limit = AbortSignal.timeout(request.patienceMs);
    const ended = AbortSignal.any([signal, limit]);
    try {
      const { way, response, index } = await firstUnderstood(deps, request, ended, settled ?? 0);
      settle(index);
      yield* withinLength(hear(deps.client, way, response, ended));
    } catch (error) {
      throw toModelFault(error, signal, limit);
    }
  };
}

async function firstUnderstood(deps: EndpointDeps, request: ModelRequest, signal: AbortSignal, from: number) {
  let last: unknown;
  for (const [index, way] of ways.entries()) {
    if (index < from) continue;
    try {
      return { way, index, response: await askTwice(deps, way, request, signal) };
    } catch (error) {
      last = error;
      if (toModelFault(error).reason !== 'unsupported') throw error;
    }
  }
  throw last;
}

/** Nothing has been heard yet, so that asking again repeats nothing. */
async function askTwice({ client, model, pause }: EndpointDeps, way: Way, request: ModelRequest, signal: AbortSignal) {
  try {
    return await way.ask(client, model, request, signal);
  } catch (error) {
    const { reason, retryAfterMs = 200 } = toModelFault(error);
    const isPassing = reason === 'rate-limited' || reason === 'server' || reason === 'connection';
    if (!isPassing || retryAfterMs > longestPauseMs || signal.aborted) throw error;
    await pause(retryAfterMs, signal);
    return way.ask(client, model, request, signal);
  }
}

/** What comes in a stream, event by event; a server that knows no streams sends it whole. */
async function* hear(client: OpenAI, way: Way, response: Response, signal: AbortSignal): AsyncIterable<Heard> {
  if (!response.headers.get('content-type')?.includes('text/event-stream')) {
    yield* way.hearWhole(await response.json());
    return;
  }
  // With the client, so that it obeys its log level: without it a piece that is no JSON lands on standard error.
  const events = Stream.fromSSEResponse<unknown>(response, new AbortController(), client);
  for await (const event of events) yield* way.hearEvent(event);
  // The stream ends quietly when it is aborted; what was heard is then not the whole.
  signal.throwIfAborted();
}

async function* withinLength(heard: AsyncIterable<Heard>): AsyncIterable<Heard> {
  let length = 0;
  for await (const one of heard) {
    length += one.kind === 'text' ? one.text.length : 0;
    if (length > mostCharacters) throw new ModelFault('too-long');
    yield one;
  }
}
