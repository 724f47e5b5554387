import { use, useMemo } from 'react';
import { type Block as KnownBlock, Message } from 'slack-blocks-to-jsx';
import { ThemeContext } from '../shell/theme.ts';
import { useNames } from '../workspace/names.ts';

/** A block that only shows something, drawn by the library. */
export function StillBlock({ block }: { block: KnownBlock }) {
  const theme = use(ThemeContext);
  const names = useNames();
  const blocks = useMemo(() => [withoutVerbatim(block)], [block]);
  return <Message withoutWrapper blocks={blocks} data={names} theme={theme} name="" logo="" />;
}

/** Slack formats verbatim text all the same and only finds no links in it; the library would leave it unformatted. */
function withoutVerbatim(block: KnownBlock): KnownBlock {
  return JSON.parse(JSON.stringify(block, (key, value) => (key === 'verbatim' ? undefined : value)));
}

export function Mrkdwn({ text }: { text: string }) {
  const block = useMemo<KnownBlock>(() => ({ type: 'section', text: { type: 'mrkdwn', text } }), [text]);
  return <StillBlock block={block} />;
}
