import { messageShortcutPayload, shortcutPayload } from '../payloads/interaction-payload.ts';
import { type Acting, failed, type Performed, refusedAct, responseUrl } from './acting.ts';
import { containerAt } from './containers.ts';

export function runShortcut(acting: Acting, person: string, callbackId: string): Promise<Performed> {
  return deliverShortcut(acting, person, callbackId, shortcutPayload(acting.state, person, callbackId));
}

export async function runMessageShortcut(
  acting: Acting,
  person: string,
  { callbackId, channel, ts }: { callbackId: string; channel: string; ts: string },
): Promise<Performed> {
  const container = containerAt(acting, person, { kind: 'message', channel, ts });
  if (container?.kind !== 'message') return refusedAct('That message is not there any more.');
  const { message } = container;
  const url = responseUrl(acting, { person, channel, original: { channel, ts } });
  const payload = messageShortcutPayload(acting.state, person, { callbackId, message, responseUrl: url });
  return deliverShortcut(acting, person, callbackId, payload);
}

async function deliverShortcut(
  acting: Acting,
  person: string,
  callbackId: string,
  payload: Record<string, unknown>,
): Promise<Performed> {
  const { state, deliveries } = acting;
  const title = `${payload.type} ${callbackId}`;
  const delivery = await deliveries.deliver({ type: 'interactive', title, payload, acceptsAnswer: false });
  if (delivery.outcome === 'acknowledged') return { result: { ok: true }, delivery };
  const channel = state.directory.directMessageOf(person).id;
  const text = `The shortcut failed with the error "${delivery.outcome}"`;
  return failed(acting, person, { place: { kind: 'channel', channel }, text }, delivery);
}
