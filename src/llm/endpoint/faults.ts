import { type FaultReason, ModelFault } from './model-endpoint.ts';

/** Why an endpoint gave no answer, whatever its client threw. `stopped` is whoever asked, `limit` our own patience. */
export function toModelFault(error: unknown, stopped?: AbortSignal, limit?: AbortSignal): ModelFault {
  if (stopped?.aborted) return new ModelFault('aborted', { cause: error });
  if (limit?.aborted) return new ModelFault('timeout', { cause: error });
  if (error instanceof ModelFault) return error;
  const status = statusOf(error);
  if (status !== undefined)
    return new ModelFault(lacksFeature(error) ? 'unsupported' : reasonOf(status), {
      cause: error,
      retryAfterMs: retryAfterMs(error),
    });
  return new ModelFault(error instanceof SyntaxError ? 'unreadable' : 'connection', { cause: error });
}

function reasonOf(status: number): FaultReason {
  if (status === 401 || status === 403) return 'unauthorized';
  if (status === 429) return 'rate-limited';
  if (status === 408) return 'timeout';
  return status < 500 || status === 501 ? 'unsupported' : 'server';
}

/** Some local servers answer 500 to a field that they do not know. https://github.com/ikawrakow/ik_llama.cpp/issues/778 */
function lacksFeature(error: unknown): boolean {
  const features = /response_format|json_schema|stream_options|not (?:implemented|supported)/i;
  return error instanceof Error && statusOf(error) === 500 && features.test(error.message);
}

function statusOf(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function retryAfterMs(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('headers' in error)) return undefined;
  if (!(error.headers instanceof Headers)) return undefined;
  const after = error.headers.get('retry-after') ?? '';
  if (/^\d+(?:\.\d+)?$/.test(after)) return Number(after) * 1000;
  // A date is read by the clock of whoever wrote it. https://httpwg.org/specs/rfc9110.html#field.retry-after
  const waitMs = Date.parse(after) - Date.parse(error.headers.get('date') ?? '');
  return Number.isNaN(waitMs) ? undefined : Math.max(0, waitMs);
}
