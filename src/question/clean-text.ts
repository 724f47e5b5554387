/** What stands for an address that somebody pasted. */
export const linkWord = 'link';

/** What somebody wrote as words alone: mentions and links of Slack are no words, an arrow is a "to", a thumb is thanks. */
export function cleanText(text: string): string {
  return text
    .replaceAll(/<(?:[@#!])[^>]*>/g, ' ')
    .replaceAll(/<https?:[^>|]*\|([^>]*)>/g, ' $1 ')
    .replaceAll(/\[([^\]]*)\]\(\s*https?:[^)]*\)/g, ' $1 ')
    .replace(/^\s*(?:<?https?:\/\/[^\s>]*>?\s*)+$/, linkWord)
    .replaceAll(/<?https?:\/\/[^\s>]*>?/g, ' ')
    .replaceAll(/(?:->|=>|→|⇒|➡)/g, ' to ')
    .replace(/^\s*(?:👍|🙏|❤️?|👏)[\s\p{Emoji_Modifier}]*$/u, 'thanks')
    .replace(/^\s*👎[\s\p{Emoji_Modifier}]*$/u, 'not helpful');
}
