import type { Message } from '../protocol.ts';
import { messagePayload } from '../web-api/message-payload.ts';
import type { Acting } from './acting.ts';
import { sendEvent } from './send-event.ts';

const MOST_KEPT = 1000;

/**
 * Slack tells a bot of what it writes in direct messages itself, too. A bot that does not pass over its own words answers
 * them for ever; better that it does so here.
 */
export function echoBotMessages(acting: Acting): void {
  const { announcer, directory } = acting.state;
  const known = new Map<string, Message>();
  announcer.listen((change) => {
    if (change.kind !== 'message' || !isOwnInDirectMessage(change.message)) return;
    const { message } = change;
    const previous = known.get(message.ts);
    known.set(message.ts, message);
    if (known.size > MOST_KEPT) known.delete(known.keys().next().value ?? '');
    if (!previous || saysAnother(message, previous)) echo(acting, message, previous);
  });

  function isOwnInDirectMessage({ author, channel, onlyVisibleTo, stream }: Message): boolean {
    // A growing reply is announced many times over here, and not at all in Slack.
    if (author !== directory.bot.id || onlyVisibleTo || stream) return false;
    return directory.channel(channel)?.kind === 'direct-message';
  }
}

/** A reaction changes a message, too, but not what it says. */
const saysAnother = (one: Message, other: Message) => one.text !== other.text || one.blocks !== other.blocks;

function echo(acting: Acting, message: Message, previous: Message | undefined) {
  const { state } = acting;
  const place = { type: 'message', channel: message.channel, channel_type: 'im' };
  const payload = messagePayload(message, state);
  if (!previous) return sendEvent(acting, { ...payload, ...place, event_ts: message.ts }, 'message.im');
  const ts = state.ids.timestamp(state.clock.now());
  const fields = {
    message: payload,
    previous_message: messagePayload(previous, state),
    hidden: true,
    ts,
    event_ts: ts,
  };
  sendEvent(acting, { ...place, subtype: 'message_changed', ...fields }, 'message.im');
}
