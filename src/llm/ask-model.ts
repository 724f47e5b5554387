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
  let isCounted = false;
  try {
    for await (const heard of endpoint({ ...request, user: hashOf(who) }, signal)) {
      if (heard.kind === 'text') {
        outcome = 'heard';
        characters += heard.text.length;
        yield heard.text;
      } else {
        isCounted = true;
        metrics.used(heard);
        guards.used(who, heard.input + heard.output);
      }
    }
    outcome = 'heard';
    return undefined;
  } catch (error) {
    const reason = error instanceof ModelFault ? error.reason : 'connection';
    outcome = isFaultOfEndpoint(reason, outcome) ? 'fault' : outcome;
    return reason;
  } finally {
    // Not told, or cut off before it was told: about four characters make a token.
    if (!isCounted) guards.used(who, Math.ceil((request.instructions.length + request.input.length + characters) / 4));
    guards.leave(outcome);
  }
}

/** Who is stopped before anything was heard was too slow to be waited for; a refusal is an answer. */
function isFaultOfEndpoint(reason: ModelFault['reason'], outcome: string): boolean {
  return reason === 'aborted' ? outcome === 'neither' : reason !== 'refused';
}
