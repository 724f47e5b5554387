import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Conversation } from '../../protocol.ts';
import type { Route } from '../navigation/route.ts';
import { useNavigate } from '../navigation/use-route.ts';
import { HomeView } from '../views/home-view.tsx';
import { useAttempt, useBot } from '../workspace/workspace-context.ts';
import { Avatar } from './avatar.tsx';
import { ConversationView } from './conversation-view.tsx';

type Tab = Route['tab'];
const tabs: readonly { tab: Tab; label: string }[] = [
  { tab: 'home', label: 'Home' },
  { tab: 'messages', label: 'Messages' },
];

/** The app's own place: its Home, and the direct message with it. Entering either tells the bot. */
export function AppConversation({ conversation, tab }: { conversation: Conversation; tab: Tab }) {
  const bot = useBot();
  const attempt = useAttempt();

  useEffect(() => {
    attempt({ kind: tab === 'home' ? 'open-home' : 'open-messages' });
  }, [attempt, tab]);

  return (
    <>
      <header className="pane-header pane-header-app">
        <h1 className="pane-title pane-title-app">
          <Avatar person={bot} size="small" /> {bot.name}
        </h1>
        <Tabs current={tab} />
      </header>
      <div role="tabpanel" id="app-panel" aria-labelledby={`tab-${tab}`} className="pane-rest">
        {tab === 'home' ? <HomeView /> : <ConversationView conversation={conversation} />}
      </div>
    </>
  );
}

function Tabs({ current }: { current: Tab }) {
  const navigate = useNavigate();
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown({ key }: KeyboardEvent) {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    navigate({ tab: current === 'home' ? 'messages' : 'home' });
    list.current?.querySelector<HTMLElement>('[aria-selected=false]')?.focus();
  }

  return (
    <div ref={list} role="tablist" className="tabs" aria-label="Parts of the app" onKeyDown={onKeyDown}>
      {tabs.map(({ tab, label }) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          className="tab"
          aria-selected={tab === current}
          aria-controls="app-panel"
          tabIndex={tab === current ? 0 : -1}
          onClick={() => navigate({ tab, thread: '' })}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
