import type { Person, SlashCommand } from '../../protocol.ts';

export interface Completion {
  key: string;
  label: string;
  /** How to go on: `[level | compare A B | help]`. */
  usage: string;
  description: string;
  /** What stands in the box once it is chosen. */
  text: string;
}

interface Offer {
  commands: readonly SlashCommand[];
  people: readonly Person[];
}

/** What could be meant by the word that is being typed at the end of `text`; empty when nothing is. */
export function completionsFor(text: string, { commands, people }: Offer): Completion[] {
  const command = /^\/\S*$/.exec(text)?.[0];
  if (command !== undefined) return commands.filter((one) => one.command.startsWith(command)).map(commandCompletion);
  const mention = /(?:^|\s)@([\w.-]*)$/.exec(text)?.[1];
  if (mention !== undefined) return people.filter(isMeantBy(mention)).map(mentionCompletion(text, mention));
  return [];
}

/** How the command at the beginning of `text` goes on; empty when there is none. */
export function usageHint(text: string, commands: readonly SlashCommand[]): string {
  const typed = /^(\/\S+)\s/.exec(text)?.[1];
  return commands.find(({ command }) => command === typed)?.usageHint ?? '';
}

function commandCompletion({ command, description, usageHint: usage }: SlashCommand): Completion {
  return { key: command, label: command, usage, description, text: `${command} ` };
}

function isMeantBy(mention: string) {
  const start = mention.toLowerCase();
  return ({ handle, name }: Person) => [handle, name].some((one) => one.toLowerCase().startsWith(start));
}

function mentionCompletion(text: string, mention: string) {
  return ({ handle, name, isBot }: Person): Completion => ({
    key: handle,
    label: `@${handle}`,
    usage: '',
    description: isBot ? 'App' : name,
    text: `${text.slice(0, text.length - mention.length)}${handle} `,
  });
}
