import type { SlashCommand } from '../../protocol.ts';

/** Slack's own, not the app's: they are done by the workspace, and the bot only hears of what came of it. */
export function builtInCommands(botHandle: string): SlashCommand[] {
  return [
    { command: '/invite', usageHint: `@${botHandle}`, description: `Add ${botHandle} to this channel` },
    { command: '/remove', usageHint: `@${botHandle}`, description: `Take ${botHandle} out of this channel` },
  ];
}
