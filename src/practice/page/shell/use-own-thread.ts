import { useEffect, useRef } from 'react';
import type { Conversation } from '../../protocol.ts';
import { isReply } from '../conversation/threads.ts';
import { useNavigate } from '../navigation/use-route.ts';
import { useWorkspace } from '../workspace/workspace-context.ts';

/** In the direct message with the app, its answer stands in a thread: when it comes, the thread opens beside. */
export function useOwnThread({ id, kind }: Conversation, openThread: string): void {
  const messages = useWorkspace((snapshot) => snapshot.messages);
  const navigate = useNavigate();
  const known = useRef(messages.length);

  useEffect(() => {
    const arrived = messages.slice(known.current);
    known.current = messages.length;
    const reply = arrived.findLast((message) => message.channel === id && isReply(message));
    const threadTs = reply?.threadTs;
    if (kind === 'direct-message' && threadTs && threadTs !== openThread) navigate({ thread: threadTs });
  }, [messages, id, kind, openThread, navigate]);
}
