import type { Call } from '../exchange.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import type { CallAnswer } from './answer-call.ts';

export type RecordAnswer = (answer: CallAnswer) => void;

/** Keeps the call as under way; the returned function keeps its answer. */
export function recordCall(state: WorkspaceState, method: string, args: Record<string, unknown>): RecordAnswer {
  const call: Call = {
    direction: 'from-bot',
    id: state.ids.next('X'),
    at: state.clock.now(),
    method,
    arguments: readable(args),
    status: 0,
    response: null,
    ms: null,
    findings: [],
  };
  const startedAt = performance.now();
  state.recorder.record(call);
  return ({ status, body, findings }) =>
    state.recorder.record({ ...call, status, response: body, findings, ms: performance.now() - startedAt });
}

/** Lists and objects that travelled as JSON text, as what they are. */
function readable(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, unfolded(value)]));
}

function unfolded(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
