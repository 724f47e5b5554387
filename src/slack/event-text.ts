/** What a person wrote, as they see it: Slack's escapes undone, and the bot's own name taken off. */
export function eventText(text: string, botUser: string | undefined): string {
  const withoutBot = botUser === undefined ? text : text.replaceAll(new RegExp(`<@${botUser}(\\|[^>]*)?>`, 'g'), ' ');
  return withoutBot
    .replaceAll(
      /<([@#!])([^>|]*)(?:\|([^>]*))?>/g,
      (_, sign: string, id: string, label?: string) => label ?? `${sign}${id}`,
    )
    .replaceAll(/<([^>|]+)(?:\|([^>]*))?>/g, (_, address: string, label?: string) => label ?? address)
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();
}
