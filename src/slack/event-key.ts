/** What a delivery of a message is claimed by: the same for every repeat of it, and for nothing else. */
export function eventKey(eventId: string, channel: string, ts: string): string {
  return `${eventId} ${channel}:${ts}`;
}
