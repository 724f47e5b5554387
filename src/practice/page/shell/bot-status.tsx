import type { BotState } from '../../protocol.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { useAttempt, useBot, useWorkspace } from '../workspace/workspace-context.ts';

export function BotStatus() {
  const state = useWorkspace((snapshot) => snapshot.bot);
  const bot = useBot();
  const attempt = useAttempt();
  return (
    <section className="bot-status" aria-label="The bot">
      <span className="bot-light" data-state={lightOf(state)} aria-hidden="true" />
      <span>
        {bot.name} {stateText(state)}
      </span>
      {state.process !== 'absent' && (
        <IconButton icon="restart" label={`Restart ${bot.name}`} onClick={() => attempt({ kind: 'restart-bot' })} />
      )}
    </section>
  );
}

function lightOf({ process, connections }: BotState): 'on' | 'waiting' | 'off' {
  if (connections > 0) return 'on';
  return process === 'starting' || process === 'running' ? 'waiting' : 'off';
}

function stateText({ process, connections }: BotState): string {
  if (connections > 0) return 'is connected';
  if (process === 'starting' || process === 'running') return 'is starting';
  return process === 'absent' ? 'is not connected' : `has ${process === 'crashed' ? 'crashed' : 'stopped'}`;
}
