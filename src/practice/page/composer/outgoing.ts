import type { Act } from '../../act.ts';
import type { Conversation, Person } from '../../protocol.ts';

export interface Where {
  conversation: Conversation;
  threadTs?: string | undefined;
}

/** What Enter does with the text in the box. */
export function actFor(text: string, { conversation: { id }, threadTs }: Where, people: readonly Person[]): Act {
  const [, command, rest = ''] = /^(\/\S+)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  if (command === '/invite') return { kind: 'invite-bot', channel: id };
  if (command === '/remove') return { kind: 'remove-bot', channel: id };
  if (command) return { kind: 'command', channel: id, command, text: rest.trim() };
  return { kind: 'post', channel: id, text: slackText(text.trim(), people), ...(threadTs && { threadTs }) };
}

/** As Slack stores it: `&`, `<` and `>` escaped, and `@ladder` as the mention of its id. */
export function slackText(typed: string, people: readonly Person[]): string {
  const escaped = typed.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped.replace(/(?<![\w@])@([\w.-]*\w)/g, (written, handle: string) => {
    const person = people.find((one) => one.handle.toLowerCase() === handle.toLowerCase());
    return person ? `<@${person.id}>` : written;
  });
}

/** The way back: what the person typed. */
export function plainText(stored: string, people: readonly Person[]): string {
  const named = stored.replace(/<@(\w+)>/g, (written, id: string) => {
    const person = people.find((one) => one.id === id);
    return person ? `@${person.handle}` : written;
  });
  return named.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
