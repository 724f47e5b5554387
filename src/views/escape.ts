/** Text from outside, so that Slack shows it and acts on nothing in it. https://docs.slack.dev/messaging/formatting-message-text */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

const longestQuote = 60;

/** What a person typed, short and inert, for a reply that names it: no links, no formatting, nothing invisible. */
export function quoted(typed: string): string {
  const plain = typed
    .replaceAll(/\b\w+:\/\/\S+|\bwww\.\S+/gi, '…')
    .replaceAll(/[\p{C}*_~`<>|]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const letters = [...plain];
  return letters.length <= longestQuote ? plain : `${letters.slice(0, longestQuote).join('').trimEnd()}…`;
}
