import type { Conversation } from '../../protocol.ts';
import { AppConversation } from '../conversation/app-conversation.tsx';
import { ChannelHeader } from '../conversation/channel-header.tsx';
import { ConversationView } from '../conversation/conversation-view.tsx';
import { ThreadPane } from '../conversation/thread-pane.tsx';
import { Inspector } from '../inspector/inspector.tsx';
import type { Route } from '../navigation/route.ts';
import { ModalStack } from '../views/modal-stack.tsx';
import { useWorkspace } from '../workspace/workspace-context.ts';
import { BotBanner } from './bot-banner.tsx';
import { LiveRegion } from './live-region.tsx';
import { Refusal } from './refusal.tsx';
import { Sidebar } from './sidebar.tsx';
import { useOwnThread } from './use-own-thread.ts';

/** Everything below the bar, as one person sees it. */
export function WorkspaceRooms({ route }: { route: Route }) {
  const conversation = useConversation(route.at);
  useOwnThread(conversation, route.thread);
  return (
    <>
      <Sidebar at={conversation.id} />
      <div className="panes">
        <main className="conversation pane">
          <BotBanner />
          {conversation.kind === 'channel' ? (
            <>
              <ChannelHeader conversation={conversation} />
              <ConversationView conversation={conversation} />
            </>
          ) : (
            <AppConversation conversation={conversation} tab={route.tab} />
          )}
        </main>
        {route.thread && <ThreadPane conversation={conversation} threadTs={route.thread} />}
        {route.inspects && <Inspector />}
      </div>
      <ModalStack />
      <LiveRegion />
      <Refusal />
    </>
  );
}

/** The one in the address, else the first that the bot is in. A direct message is its person's own: another has theirs. */
function useConversation(at: string): Conversation {
  const conversations = useWorkspace((snapshot) => snapshot.conversations);
  const own = conversations.find(({ kind }) => kind === 'direct-message');
  const joined = conversations.find(({ kind, botIsMember }) => kind === 'channel' && botIsMember);
  const shown = conversations.find(({ id }) => id === at) ?? (at.startsWith('D') ? own : joined) ?? conversations[0];
  if (!shown) throw new Error('This workspace has no conversation.');
  return shown;
}
