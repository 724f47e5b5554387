import { eventPayload } from '../payloads/event-payload.ts';
import type { Acting } from './acting.ts';

/** Brings an event to the bot if its manifest asks for it; `subscription` is the name there, as `message.im`. */
export function sendEvent(
  { state, deliveries }: Acting,
  event: { type: string; [field: string]: unknown },
  subscription = event.type,
): void {
  if (!state.settings.manifest.events.includes(subscription)) return;
  // Not awaited: nobody in Slack waits for a bot to hear of an event. `deliver` never rejects.
  void deliveries.deliver({
    type: 'events_api',
    title: event.subtype ? `${event.type} ${event.subtype}` : event.type,
    payload: eventPayload(state, event),
    acceptsAnswer: false,
  });
}
