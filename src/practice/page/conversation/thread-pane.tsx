import { useMemo } from 'react';
import type { Conversation } from '../../protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { useNavigate } from '../navigation/use-route.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { usePerson, useWorkspace } from '../workspace/workspace-context.ts';
import { conversationTitle } from './conversation-title.ts';
import { MessageList } from './message-list.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { Thinking } from './thinking.tsx';
import { inThread, lastFor } from './threads.ts';
import { useBusySessions } from './use-sessions.ts';

interface Props {
  conversation: Conversation;
  threadTs: string;
}

export function ThreadPane({ conversation, threadTs }: Props) {
  const messages = useWorkspace((snapshot) => snapshot.messages);
  const sessions = useWorkspace((snapshot) => snapshot.sessions);
  const navigate = useNavigate();
  const thread = useMemo(() => inThread(messages, conversation.id, threadTs), [messages, conversation.id, threadTs]);
  const person = usePerson();
  const busy = useBusySessions(conversation.id, threadTs);
  const title = sessions.find((one) => one.channel === conversation.id && one.threadTs === threadTs)?.title;
  return (
    <aside className="thread-pane pane" aria-label="Thread">
      <header className="pane-header">
        <h2 className="pane-title">
          {title || 'Thread'} <span className="quiet pane-subtitle">{conversationTitle(conversation)}</span>
        </h2>
        <IconButton icon="close" label="Close thread" onClick={() => navigate({ thread: '' })} />
      </header>
      <ScrollRegion key={threadTs} label="Messages of the thread" calls={lastFor(person.id, thread)}>
        <MessageList messages={thread} />
        {busy.map(({ session, growing }) => (
          <Thinking key={session.threadTs} session={session} growing={growing} />
        ))}
      </ScrollRegion>
      <Composer key={threadTs} conversation={conversation} threadTs={threadTs} />
    </aside>
  );
}
