import { viewPayload } from '../web-api/view-payload.ts';
import { type Acting, done, type Performed, refusedAct } from './acting.ts';
import { sendEvent } from './send-event.ts';

/** The bot's Home, or its direct message: `app_home_opened`. */
export function openTab(acting: Acting, person: string, tab: 'home' | 'messages'): Performed {
  const { state } = acting;
  const home = tab === 'home' ? state.views.home(person) : undefined;
  sendEvent(acting, {
    type: 'app_home_opened',
    user: person,
    channel: state.directory.directMessageOf(person).id,
    tab,
    ...(home && { view: viewPayload(home, state) }),
  });
  return done;
}

/** Whoever has had enough of a streamed reply: `agent_session_stopped`. */
export function stopReply(acting: Acting, person: string, channel: string, threadTs: string): Performed {
  const { streams, sessions, directory } = acting.state;
  if (!directory.channel(channel)?.members.includes(person)) return refusedAct('There is no such channel.');
  const stopped = streams.stopByPerson(channel, threadTs);
  if (stopped.length === 0 && sessions.find(channel, threadTs)?.status !== 'processing')
    return refusedAct('There is nothing to stop.');
  sendEvent(acting, {
    type: 'agent_session_stopped',
    user: person,
    channel,
    thread_ts: threadTs,
    streaming_message_ts: stopped,
  });
  return done;
}
