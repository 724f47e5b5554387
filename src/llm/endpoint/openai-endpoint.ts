import type { OpenAI } from 'openai';
import { Stream } from 'openai/streaming';
import { toModelFault } from './faults.ts';
import { type Heard, type ModelEndpoint, ModelFault, type ModelRequest } from './model-endpoint.ts';
import { type Way, ways } from './ways.ts';
import { withoutThoughts } from './without-thoughts.ts';

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
  const found = foundWay(deps.onWay);
  return async function* ask(request, signal) {
    const limit = AbortSignal.timeout(request.patienceMs);
    const ended = AbortSignal.any([signal, limit]);
    try {
      yield* withoutThoughts(withinLength(heardInBestWay(deps, found, request, ended)));
    } catch (error) {
      throw toModelFault(error, signal, limit);
    }
  };
}

type FoundWay = { index(): number | undefined; settle(index: number): void };

function foundWay(onWay: EndpointDeps['onWay']): FoundWay {
  let settled: number | undefined;
  return {
    index: () => settled,
    settle: (index) => {
      if (settled !== index) onWay(ways[index]?.name ?? '');
      settled = index;
    },
  };
}

/** A way is understood once it has brought words; until one has, any other is tried in its turn. */
async function* heardInBestWay(
  deps: EndpointDeps,
  found: FoundWay,
  request: ModelRequest,
  signal: AbortSignal,
): AsyncIterable<Heard> {
  const known = found.index();
  for (const [index, way] of [...ways.entries()].slice(known ?? 0)) {
    let hasHeard = false;
    try {
      const response = await askTwice(deps, way, request, signal);
      for await (const one of hear(deps.client, way, response, signal)) {
        if (one.kind === 'text' && !hasHeard) found.settle(index);
        hasHeard ||= one.kind === 'text';
        yield one;
      }
      if (hasHeard || known !== undefined) return;
    } catch (error) {
      if (hasHeard || index === ways.length - 1 || !isNotUnderstood(error, known)) throw error;
    }
  }
}

/** A page in place of an answer, as a gateway gives for paths that it does not know, tells of the way; later, of a fault. */
function isNotUnderstood(error: unknown, known: number | undefined): boolean {
  const { reason } = toModelFault(error);
  return reason === 'unsupported' || (reason === 'unreadable' && known === undefined);
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
