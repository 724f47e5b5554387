import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { readBody, sendJson } from '../http-body.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import { readArguments } from './arguments.ts';
import { recordCall } from './record-call.ts';
import { Refusal } from './refusal.ts';
import { giveReply, Reply } from './reply.ts';

/** Answers `POST /response/<pass>`: five times within thirty minutes. https://docs.slack.dev/interactivity/handling-user-interaction */
export function serveResponseUrls(state: WorkspaceState) {
  return async (pass: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const end = state.activity.begin();
    response.once('close', end);
    const given = readArguments(await readBody(request), request.headers['content-type'] ?? 'application/json');
    const record = recordCall(state, 'response_url', given);
    const answer = answerReply(state, pass, given);
    record({ ...answer, headers: {} });
    sendJson(response, answer.status, answer.body);
  };
}

function answerReply(state: WorkspaceState, pass: string, given: Record<string, unknown>) {
  const used = state.responseUrls.use(pass);
  if (used.kind !== 'granted') return refused(404, new Refusal(used.kind === 'used-up' ? 'used_url' : 'expired_url'));
  try {
    const findings = giveReply(state, used.grant, Reply.parse(given));
    return { status: 200, body: { ok: true }, findings };
  } catch (error) {
    if (error instanceof Refusal) return refused(400, error);
    if (error instanceof z.ZodError) return refused(400, new Refusal('invalid_payload'));
    throw error;
  }
}

function refused(status: number, refusal: Refusal) {
  return { status, body: refusal.answer(), findings: refusal.asFindings() };
}
