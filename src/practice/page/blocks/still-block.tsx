import { use, useMemo } from 'react';
import { type Block as KnownBlock, Message, type MessageProps, type TextObject } from 'slack-blocks-to-jsx';
import { ThemeContext } from '../shell/theme.ts';
import { useNames } from '../workspace/names.ts';

/** A block that only shows something, drawn by the library. */
export function StillBlock({ block }: { block: KnownBlock }) {
  const theme = use(ThemeContext);
  const names = useNames();
  const blocks = useMemo(() => [asSlackReads(block)], [block]);
  return <Message withoutWrapper blocks={blocks} data={names} hooks={hooks} theme={theme} name="" logo="" />;
}

const hooks: NonNullable<MessageProps['hooks']> = {
  // "at 09:30: read" names no emoji: Slack leaves it as it is, the library would take the colons away.
  emoji: (emoji, parse) => {
    const drawn = parse(emoji);
    return drawn === emoji.name ? `:${drawn}:` : drawn;
  },
};

/**
 * Slack formats verbatim text all the same and only finds no links in it; the library would leave it unformatted. And what
 * is escaped stays words: the library would make mentions and quotes of it.
 */
function asSlackReads(block: KnownBlock): KnownBlock {
  return JSON.parse(
    JSON.stringify(block, (_, value) => (isText(value) ? { type: value.type, text: words(value.text) } : value)),
  );
}

function isText(value: unknown): value is TextObject {
  return (
    typeof value === 'object' && value !== null && 'type' in value && /^(mrkdwn|plain_text)$/.test(`${value.type}`)
  );
}

/** A word joiner is seen by nobody, and keeps a `<` from opening a mention and a `>` from opening a quote. */
function words(text: string): string {
  return text
    .replaceAll(/&lt;(?=\S)/g, '<\u2060')
    .replaceAll('&lt;', '<')
    .replaceAll(/^&gt;/gm, '\u2060>')
    .replaceAll('&gt;', '>');
}

export function Mrkdwn({ text }: { text: string }) {
  const block = useMemo<KnownBlock>(() => ({ type: 'section', text: { type: 'mrkdwn', text } }), [text]);
  return <StillBlock block={block} />;
}
