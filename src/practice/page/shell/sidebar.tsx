import type { Conversation } from '../../protocol.ts';
import { Avatar } from '../conversation/avatar.tsx';
import { readRoute, writeRoute } from '../navigation/route.ts';
import { useBot, useWorkspace } from '../workspace/workspace-context.ts';
import { BotStatus } from './bot-status.tsx';
import { useUnread } from './use-unread.ts';

interface Props {
  /** Id of the conversation on the screen. */
  at: string;
}

export function Sidebar({ at }: Props) {
  const conversations = useWorkspace((snapshot) => snapshot.conversations);
  const workspace = useWorkspace((snapshot) => snapshot.workspace);
  const unread = useUnread(at);
  const of = (kind: Conversation['kind']) => conversations.filter((one) => one.kind === kind && !one.isArchived);
  return (
    <nav className="sidebar" aria-label="Conversations" id="sidebar">
      <p className="workspace-name">{workspace.name}</p>
      <SidebarSection title="Channels" conversations={of('channel')} at={at} unread={unread} />
      <SidebarSection title="Apps" conversations={of('direct-message')} at={at} unread={unread} />
      <BotStatus />
    </nav>
  );
}

interface SectionProps extends Props {
  title: string;
  conversations: readonly Conversation[];
  unread: ReadonlyMap<string, number>;
}

function SidebarSection({ title, conversations, at, unread }: SectionProps) {
  return (
    <section aria-label={title}>
      <h2 className="sidebar-title">{title}</h2>
      <ul>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <SidebarLink
              conversation={conversation}
              isHere={conversation.id === at}
              unread={unread.get(conversation.id) ?? 0}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SidebarLink({
  conversation,
  isHere,
  unread,
}: {
  conversation: Conversation;
  isHere: boolean;
  unread: number;
}) {
  const bot = useBot();
  const { id, kind, name } = conversation;
  const href = writeRoute({ ...readRoute(location.hash), at: id, thread: '', tab: 'messages' });
  return (
    <a
      href={href}
      className={unread > 0 ? 'sidebar-link sidebar-unread' : 'sidebar-link'}
      aria-current={isHere ? 'page' : undefined}
    >
      {kind === 'channel' ? <span aria-hidden="true">#</span> : <Avatar person={bot} size="small" />}
      <span className="sidebar-name">{name}</span>
      {unread > 0 && (
        <span className="unread">
          {unread}
          <span className="for-screen-readers"> unread</span>
        </span>
      )}
    </a>
  );
}
