/**
 * What a person wrote, Slack's escapes undone. Names of people and channels are taken off, the bot's own as well: a ladder
 * says nothing of them, and no model is to hear of them.
 */
export function eventText(text: string): string {
  return text
    .replaceAll(/<[@#!][^>]*>/g, ' ')
    .replaceAll(/<([^>|]+)(?:\|([^>]*))?>/g, (_, address: string, label?: string) => label ?? address)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
