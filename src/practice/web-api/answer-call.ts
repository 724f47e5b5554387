import type { Finding } from '../exchange.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';
import type { Method } from './method.ts';
import { methods } from './method-list.ts';
import type { RateLimits } from './rate-limits.ts';
import { Refusal } from './refusal.ts';

export interface CallAnswer {
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
  findings: Finding[];
}

/** What the Web API says to this call. */
export async function answerCall(
  name: string,
  token: string | null,
  args: Record<string, unknown>,
  state: WorkspaceState,
  limits: RateLimits,
): Promise<CallAnswer> {
  try {
    const method = methods.get(name);
    if (!method) throw new Refusal('unknown_method');
    checkToken(method, token, state);
    const wait = state.settings.rateLimits ? limits.refuse(method) : null;
    if (wait !== null) return rateLimited(wait);
    const { fields, findings = [] } = await method.call(args, state);
    return { status: 200, headers: {}, body: { ok: true, ...fields }, findings };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: 200, headers: {}, body: error.answer(), findings: refusalFindings(error) };
  }
}

export function rateLimited(seconds: number): CallAnswer {
  const body = { ok: false, error: 'ratelimited' };
  return { status: 429, headers: { 'retry-after': String(seconds) }, body, findings: [] };
}

/** @throws Refusal in the order in which Slack looks. */
function checkToken(method: Method, token: string | null, { settings }: WorkspaceState) {
  if (method.token === 'none') return;
  if (!token) throw new Refusal('not_authed');
  if (token !== settings.botToken && token !== settings.appToken) throw new Refusal('invalid_auth');
  if (token !== (method.token === 'bot' ? settings.botToken : settings.appToken))
    throw new Refusal('not_allowed_token_type');
  checkScope(method, settings.manifest.scopes);
}

function checkScope({ scopes }: Method, granted: readonly string[]) {
  if (scopes.length > 0 && !scopes.some((scope) => granted.includes(scope)))
    throw new Refusal('missing_scope', [], { needed: scopes.join(','), provided: granted.join(',') });
}

// Answers that a bot in order may well get: it was too late, too often, or a person was quicker.
const USUAL = new Set([
  'channel_not_found',
  'expired_trigger_id',
  'hash_conflict',
  'is_archived',
  'message_not_found',
  'message_not_in_streaming_state',
  'not_in_channel',
  'stopped_by_user',
]);

function refusalFindings(refusal: Refusal): Finding[] {
  return USUAL.has(refusal.error) ? refusal.findings : refusal.asFindings();
}
