import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { readBody, sendJson } from '../http-body.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import { answerCall, type CallAnswer, rateLimited } from './answer-call.ts';
import { readArguments } from './arguments.ts';
import type { CallFaults, Fault } from './faults.ts';
import { createRateLimits } from './rate-limits.ts';
import { type RecordAnswer, recordCall } from './record-call.ts';

export type ServeCall = (method: string, request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers `POST /api/<method>`, or does what the fault plan says, and keeps what was asked and answered. */
export function serveCalls(state: WorkspaceState, faults: CallFaults): ServeCall {
  const limits = createRateLimits(state.clock);
  return async (method, request, response) => {
    const end = state.activity.begin();
    response.once('close', end);
    const { token, ...args } = readArguments(await readBody(request), request.headers['content-type'] ?? '');
    const record = recordCall(state, method, args);
    const fault = faults.take(method);
    if (fault && !(await passes(fault, response, record))) return;
    const answer = await answerCall(method, bearerOf(request) ?? textOrNull(token), args, state, limits);
    record(answer);
    sendJson(response, answer.status, answer.body, answer.headers);
  };
}

/** Whether the call goes on to its usual answer. */
async function passes(fault: Fault, response: ServerResponse, record: RecordAnswer): Promise<boolean> {
  if (fault.kind === 'delay') return wait(fault.ms, true);
  if (fault.kind === 'hang') return false;
  if (fault.kind === 'reset') {
    response.socket?.destroy();
    record({ status: 0, headers: {}, body: {}, findings: [] });
    return false;
  }
  const answer = faultAnswer(fault);
  record(answer);
  sendJson(response, answer.status, answer.body, answer.headers);
  return false;
}

function faultAnswer(fault: Extract<Fault, { kind: 'rate-limited' | 'status' | 'error' }>): CallAnswer {
  if (fault.kind === 'rate-limited') return rateLimited(fault.retryAfterSeconds);
  if (fault.kind === 'status') return { status: fault.status, headers: {}, body: {}, findings: [] };
  return { status: 200, headers: {}, body: { ok: false, error: fault.error }, findings: [] };
}

function bearerOf({ headers }: IncomingMessage): string | null {
  return headers.authorization?.match(/^Bearer (\S+)$/)?.[1] ?? null;
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);
