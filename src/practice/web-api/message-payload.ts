import type { Message } from '../protocol.ts';
import type { WorkspaceState } from '../state/workspace-state.ts';

/** A message as Slack writes it in answers and deliveries. */
export function messagePayload(message: Message, state: WorkspaceState): Record<string, unknown> {
  const { directory, settings } = state;
  const byBot = message.author === directory.bot.id;
  return {
    type: 'message',
    ts: message.ts,
    text: message.text,
    user: message.author,
    team: settings.team.id,
    ...(byBot && { bot_id: settings.botId, app_id: settings.appId }),
    ...(message.blocks.length > 0 && { blocks: message.blocks }),
    ...(message.threadTs && { thread_ts: message.threadTs }),
    ...(message.isEdited && { edited: { user: message.author, ts: message.ts } }),
  };
}
