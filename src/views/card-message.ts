import type { types } from '@slack/bolt';
import { sectionTexts, shortened } from './block-text.ts';
import { buttonElement } from './button-element.ts';
import type { Card, CardLine } from './card.ts';
import { cardText } from './card-text.ts';
import { citationMark } from './citation-mark.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';

/** Longest text of a header block, in characters. https://docs.slack.dev/reference/block-kit/blocks/header-block */
const headerLimit = 150;

/** Longest text of an element of a context block, in characters. https://docs.slack.dev/reference/block-kit/blocks/context-block */
const contextLimit = 2000;

/** The card in blocks that an acknowledgement may carry: header, section, context and actions only. */
export function cardMessage(card: Card): Message {
  return { text: escapeText(cardText(card)), blocks: cardBlocks(card) };
}

export function cardBlocks({ body, table, ...card }: Card): types.KnownBlock[] {
  return framed(card, lineBlocks([...body, ...(table?.lines ?? [])]));
}

/** Title and small print around what a card says. */
export function framed({ title, context, footer, buttons }: Omit<Card, 'body' | 'table'>, said: types.KnownBlock[]) {
  const blocks: types.KnownBlock[] = [
    ...(title === '' ? [] : [header(title)]),
    ...smallPrint(context),
    ...said,
    ...smallPrint(footer),
    ...(buttons.length === 0 ? [] : [{ type: 'actions' as const, elements: buttons.map(buttonElement) }]),
  ];
  return blocks;
}

function header(title: string): types.HeaderBlock {
  return { type: 'header', text: { type: 'plain_text', text: shortened(title, headerLimit) } };
}

export function lineBlocks(lines: readonly CardLine[]): types.SectionBlock[] {
  return sectionTexts(lines.map(lineMrkdwn)).map(section);
}

/** `text` is mrkdwn, escaped already. */
export function section(text: string): types.SectionBlock {
  return { type: 'section', text: mrkdwn(text) };
}

/** Verbatim, or Slack would make links and mentions of what only looks like one. */
function mrkdwn(text: string): types.MrkdwnElement {
  return { type: 'mrkdwn', text, verbatim: true };
}

function smallPrint(lines: readonly string[]): types.ContextBlock[] {
  return sectionTexts(lines.map(escapeText), contextLimit).map((text) => ({
    type: 'context',
    elements: [mrkdwn(text)],
  }));
}

function lineMrkdwn(line: CardLine): string {
  if (line.kind === 'heading') return `*${escapeText(line.text)}*`;
  if (line.kind === 'text') return escapeText(line.text);
  const mark = citationMark(line.line);
  const lead = line.lead === undefined ? '' : `*${escapeText(line.lead)}*: `;
  const origin = mark === undefined ? '' : ` _${escapeText(mark)}_`;
  return `• ${lead}${escapeText(line.line.text)} \`${line.line.id}\`${origin}`;
}
