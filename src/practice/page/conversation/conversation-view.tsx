import { useCallback, useMemo } from 'react';
import type { Conversation } from '../../protocol.ts';
import { Composer } from '../composer/composer.tsx';
import { useNavigate } from '../navigation/use-route.ts';
import { useFailuresInChannel } from '../workspace/failures.ts';
import { usePerson, useWorkspace } from '../workspace/workspace-context.ts';
import { ConversationIntro } from './conversation-intro.tsx';
import { MessageList } from './message-list.tsx';
import { ScrollRegion } from './scroll-region.tsx';
import { SuggestedPrompts } from './suggested-prompts.tsx';
import { Thinking } from './thinking.tsx';
import { lastFor, threadSummaries, topLevel } from './threads.ts';
import { useBusySessions } from './use-sessions.ts';

/** The messages of a channel or direct message, and the box to write in. */
export function ConversationView({ conversation }: { conversation: Conversation }) {
  const messages = useWorkspace((snapshot) => snapshot.messages);
  const person = usePerson();
  const navigate = useNavigate();
  const { id } = conversation;
  const shown = useMemo(() => topLevel(messages, id), [messages, id]);
  const threads = useMemo(() => threadSummaries(messages, id), [messages, id]);
  const failures = useFailuresInChannel(id);
  const busy = useBusySessions(id);
  const openThread = useCallback((thread: string) => navigate({ thread }), [navigate]);
  return (
    <>
      <ScrollRegion key={id} label="Messages" calls={lastFor(person.id, shown)}>
        <ConversationIntro conversation={conversation} />
        <MessageList messages={shown} failures={failures} threads={threads} onOpenThread={openThread} />
        {busy.map(({ session, growing }) => (
          <Thinking key={session.threadTs} session={session} growing={growing} />
        ))}
      </ScrollRegion>
      <SuggestedPrompts channel={id} />
      <Composer key={id} conversation={conversation} />
    </>
  );
}
