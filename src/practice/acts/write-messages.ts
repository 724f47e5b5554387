import type { Message } from '../protocol.ts';
import type { Channel } from '../state/directory.ts';
import { messagePayload } from '../web-api/message-payload.ts';
import { type Acting, done, type Performed, refusedAct } from './acting.ts';
import { sendEvent } from './send-event.ts';

export function post(
  acting: Acting,
  person: string,
  { channel: id, text, threadTs }: { channel: string; text: string; threadTs?: string | undefined },
): Performed {
  const channel = visibleChannel(acting, person, id);
  if (!channel) return refusedAct('There is no such channel.');
  if (channel.isArchived) return refusedAct('This channel is archived.');
  if (text.trim() === '') return refusedAct('There is nothing to send.');
  const message = acting.state.messages.post({ channel: channel.id, author: person, text, threadTs });
  tell(acting, channel, message);
  return { result: { ok: true, ts: message.ts } };
}

export function edit(
  acting: Acting,
  person: string,
  { channel, ts, text }: { channel: string; ts: string; text: string },
): Performed {
  const old = ownMessage(acting, person, channel, ts);
  if (!old) return refusedAct('You can only edit your own messages.');
  const message = acting.state.messages.change(channel, ts, { text, isEdited: true }) ?? old;
  const payload = (one: Message) => messagePayload(one, acting.state);
  tellChange(acting, channel, 'message_changed', { message: payload(message), previous_message: payload(old) });
  return done;
}

export function remove(acting: Acting, person: string, { channel, ts }: { channel: string; ts: string }): Performed {
  const old = ownMessage(acting, person, channel, ts);
  if (!old) return refusedAct('You can only delete your own messages.');
  acting.state.messages.remove(channel, ts);
  const previous = messagePayload(old, acting.state);
  tellChange(acting, channel, 'message_deleted', { deleted_ts: ts, previous_message: previous });
  return done;
}

export function visibleChannel({ state }: Acting, person: string, id: string): Channel | undefined {
  const channel = state.directory.channel(id);
  return channel?.members.includes(person) ? channel : undefined;
}

function ownMessage({ state }: Acting, person: string, channel: string, ts: string): Message | undefined {
  const message = state.messages.find(channel, ts);
  return message?.author === person ? message : undefined;
}

/** A bot hears direct messages to it, and mentions where it is a member. */
function tell(acting: Acting, channel: Channel, message: Message) {
  const { directory } = acting.state;
  const event = { ...messagePayload(message, acting.state), channel: channel.id, event_ts: message.ts };
  if (channel.kind === 'direct-message')
    return sendEvent(acting, { ...event, type: 'message', channel_type: 'im' }, 'message.im');
  if (!message.text.includes(`<@${directory.bot.id}>`)) return;
  if (channel.botIsMember) return sendEvent(acting, { ...event, type: 'app_mention' });
  const text = `@${directory.bot.handle} is not in #${channel.name} and did not see this. Invite it with /invite.`;
  const failure = { place: { kind: 'channel' as const, channel: channel.id }, text };
  acting.state.announcer.announce([message.author], { kind: 'failure', failure });
}

function tellChange(acting: Acting, channel: string, subtype: string, fields: Record<string, unknown>) {
  if (acting.state.directory.channel(channel)?.kind !== 'direct-message') return;
  const ts = acting.state.ids.timestamp(acting.state.clock.now());
  const event = { type: 'message', subtype, channel, channel_type: 'im', hidden: true, ts, event_ts: ts, ...fields };
  sendEvent(acting, event, 'message.im');
}
