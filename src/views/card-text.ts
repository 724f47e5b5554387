import type { Card, CardLine } from './card.ts';
import { citationMark } from './citation-mark.ts';

/** The card as plain lines: what a terminal prints, and, escaped, what a notification and a screen reader get. */
export function cardText({ title, context, body, table, footer }: Card): string {
  const heading = title === '' ? [] : [title];
  return [...heading, ...context, ...body.map(lineText), ...(table?.lines ?? []).map(lineText), ...footer].join('\n');
}

export function lineText(line: CardLine): string {
  if (line.kind === 'heading') return /[.:?!]$/.test(line.text) ? line.text : `${line.text}:`;
  if (line.kind === 'text') return line.text;
  const mark = citationMark(line.line);
  const lead = line.lead === undefined ? '' : `${line.lead}: `;
  return `• ${lead}${line.line.text} [${line.line.id}${mark === undefined ? '' : ` · ${mark}`}]`;
}
