import { useAttempt, useWorkspace } from '../workspace/workspace-context.ts';

/** What the bot offers to be asked. A click asks it. */
export function SuggestedPrompts({ channel }: { channel: string }) {
  const prompts = useWorkspace((snapshot) => snapshot.prompts);
  const attempt = useAttempt();
  const offered = prompts.find((one) => one.channel === channel);
  if (!offered || offered.prompts.length === 0) return null;
  return (
    <section className="prompts" aria-label="Suggested prompts">
      <p className="prompts-title">{offered.title || 'Try asking'}</p>
      <div className="prompts-list">
        {offered.prompts.map(({ title, message }) => (
          <button
            key={title}
            type="button"
            className="prompt"
            title={message}
            onClick={() => attempt({ kind: 'post', channel, text: message })}
          >
            {title}
          </button>
        ))}
      </div>
    </section>
  );
}
