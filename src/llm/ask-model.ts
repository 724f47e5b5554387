import type { Who } from '../workspace.ts';
import { type ModelEndpoint, ModelFault, type ModelRequest } from './endpoint/model-endpoint.ts';
import type { Guards, NotAsked } from './guards/guards.ts';
import type { LlmMetrics, Task } from './llm-metrics.ts';

export type AskDeps = {
  endpoint: ModelEndpoint;
  guards: Guards;
  metrics: LlmMetrics;
  /** A hash of who asks: the endpoint may know that it is the same person, and not who. */
  hashOf: (who: Who) => string;
};

export type Asking = { task: Task; who: Who; request: Omit<ModelRequest, 'user'> };

/** The model did not have to be asked, or gave no answer; `reason` is counted. */
export type NoAnswer = NotAsked | ModelFault['reason'];

/** What the model says, piece by piece, asked within all limits and counted. Never throws; returns why it ended early. */
export async function* askModel(
  { endpoint, guards, metrics, hashOf }: AskDeps,
  { task, who, request }: Asking,
  signal: AbortSignal,
): AsyncGenerator<string, NoAnswer | undefined> {
  const notAsked = guards.enter(who);
  if (notAsked !== undefined) return notAsked;
  metrics.called(task);
  let outcome: 'heard' | 'fault' | 'neither' = 'neither';
  let characters = 0;
  let usage: Tokens | undefined;
  let fault: ModelFault | undefined;
  try {
    for await (const heard of endpoint({ ...request, user: hashOf(who) }, signal)) {
      if (heard.kind === 'text') {
        outcome = 'heard';
        characters += heard.text.length;
        yield heard.text;
      } else {
        // Some servers tell it with every piece, each time from the beginning.
        usage = heard;
      }
    }
    outcome = 'heard';
    return undefined;
  } catch (error) {
    fault = error instanceof ModelFault ? error : new ModelFault('connection', { cause: error });
    if (isFaultOfEndpoint(fault.reason, outcome, signal)) outcome = 'fault';
    return fault.reason;
  } finally {
    const used = usage ?? estimated(request, characters, fault);
    if (used !== undefined) {
      metrics.used(used);
      guards.used(who, used.input + used.output);
    }
    guards.leave(outcome, fault?.retryAfterMs);
  }
}

type Tokens = { input: number; output: number };

/** What was not told, or cut off before it was told: about four characters make a token. Nothing where nobody worked. */
function estimated(
  { instructions, input }: Asking['request'],
  characters: number,
  fault: ModelFault | undefined,
): Tokens | undefined {
  if (characters === 0 && fault !== undefined && unworked.has(fault.reason)) return undefined;
  return { input: Math.ceil((instructions.length + input.length) / 4), output: Math.ceil(characters / 4) };
}

const unworked: ReadonlySet<ModelFault['reason']> = new Set([
  'rate-limited',
  'unauthorized',
  'unsupported',
  'server',
  'connection',
]);

/** Who was given up before anything was heard was too slow, unless the person stopped it; a refusal is an answer. */
function isFaultOfEndpoint(reason: ModelFault['reason'], outcome: string, { reason: why }: AbortSignal): boolean {
  if (reason === 'aborted') return outcome === 'neither' && why instanceof Error && why.name === 'TimeoutError';
  return reason !== 'refused';
}
