import type { Conversation } from '../../protocol.ts';
import { useAttempt, useBot } from '../workspace/workspace-context.ts';
import { Avatar } from './avatar.tsx';

export function ChannelHeader({ conversation }: { conversation: Conversation }) {
  const bot = useBot();
  const attempt = useAttempt();
  const { id, name, botIsMember } = conversation;
  return (
    <header className="pane-header">
      <h1 className="pane-title">
        <span className="quiet" aria-hidden="true">
          #{' '}
        </span>
        {name}
      </h1>
      <span className="membership">
        <Avatar person={bot} size="small" />
        <span className="quiet">{botIsMember ? `${bot.name} is here` : `${bot.name} is not here`}</span>
        <button
          type="button"
          className="button button-small"
          onClick={() => attempt({ kind: botIsMember ? 'remove-bot' : 'invite-bot', channel: id })}
        >
          {botIsMember ? 'Remove' : `Add ${bot.name}`}
        </button>
      </span>
    </header>
  );
}
