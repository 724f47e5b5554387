import type { Conversation } from '../../protocol.ts';
import { useBot, useWorkspace } from '../workspace/workspace-context.ts';

/** Stands above the first message: what can be done here. */
export function ConversationIntro({ conversation }: { conversation: Conversation }) {
  const bot = useBot();
  const [command] = useWorkspace(({ commands }) => commands);
  if (conversation.kind === 'direct-message') {
    return (
      <div className="intro">
        <p className="intro-title">{bot.name}</p>
        <p>This is your direct message with {bot.name}. Ask it anything; nobody else sees what you write here.</p>
      </div>
    );
  }
  return (
    <div className="intro">
      <p className="intro-title">#{conversation.name}</p>
      <p>
        This is the beginning of #{conversation.name}.{' '}
        {command && (
          <>
            Type <kbd>{command.command}</kbd> to see what {bot.name} can do
            {conversation.botIsMember ? `, or mention @${bot.handle}.` : `. To mention @${bot.handle}, add it first.`}
          </>
        )}
      </p>
    </div>
  );
}
