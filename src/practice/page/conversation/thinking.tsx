import type { Message, Session } from '../../protocol.ts';
import { useAttempt, useBot } from '../workspace/workspace-context.ts';
import { Avatar } from './avatar.tsx';

interface Props {
  session: Session;
  /** Replies that are still being written. */
  growing: readonly Message[];
}

/** What the bot is about in this thread, and the way to stop it. */
export function Thinking({ session, growing }: Props) {
  const attempt = useAttempt();
  const bot = useBot();
  const { channel, threadTs, statusText, loadingMessages } = session;
  return (
    <div className="thinking">
      {growing.length === 0 && (
        <>
          <Avatar person={bot} size="small" />
          <span>
            {bot.name} {statusText || 'is thinking'}
            <span className="dots" aria-hidden="true" />
            {loadingMessages.length > 0 && <span className="quiet"> {loadingMessages[0]}</span>}
          </span>
        </>
      )}
      <button
        type="button"
        className="button button-small"
        onClick={() => attempt({ kind: 'stop-reply', channel, threadTs })}
      >
        Stop
      </button>
    </div>
  );
}
