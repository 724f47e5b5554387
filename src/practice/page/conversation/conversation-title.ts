import type { Conversation } from '../../protocol.ts';

export function conversationTitle({ kind, name }: Conversation): string {
  return kind === 'channel' ? `#${name}` : name;
}
