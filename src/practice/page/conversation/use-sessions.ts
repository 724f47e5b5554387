import type { Message, Session } from '../../protocol.ts';
import { useWorkspace } from '../workspace/workspace-context.ts';

export interface BusySession {
  session: Session;
  growing: Message[];
}

/** The threads of the conversation, or the one, in which the bot is at work. */
export function useBusySessions(channel: string, threadTs?: string): BusySession[] {
  const sessions = useWorkspace((snapshot) => snapshot.sessions);
  const messages = useWorkspace((snapshot) => snapshot.messages);
  return sessions
    .filter((session) => session.channel === channel && (threadTs === undefined || session.threadTs === threadTs))
    .map((session) => ({ session, growing: messages.filter(isGrowingIn(session)) }))
    .filter(({ session, growing }) => session.status === 'processing' || growing.length > 0);
}

function isGrowingIn({ channel, threadTs }: Session) {
  return (message: Message) =>
    message.stream === 'growing' && message.channel === channel && message.threadTs === threadTs;
}
