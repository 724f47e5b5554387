import { type Card, type CardButton, type CardLine, look, share } from './card.ts';
import { lineText } from './card-text.ts';
import { escapeText } from './escape.ts';

/** Lines that a person reads at one glance. */
const linesOnAPage = 16;

/** Slack cuts a message's text at 40,000 characters, and a page may have one line more than this. */
const charactersOnAPage = 9_000;

/**
 * The `page`th part of a long card (from 1), with buttons to the ones before and after it. `command` shows its first,
 * unless the card's share button has a shorter one; sharing shares the page that is seen.
 */
export function pageOf(card: Card, command: string, page: number): Card {
  const pages = split(card.body);
  if (pages.length === 1) return card;
  const at = Math.min(Math.max(page, 1), pages.length);
  const first = card.buttons.find(({ kind }) => kind === 'share')?.command ?? command;
  return {
    ...card,
    context: [...card.context, `page ${at} of ${pages.length}`],
    body: pages[at - 1] ?? [],
    buttons: [
      ...(at > 1 ? [look('◀ Page', `${first} page ${at - 1}`)] : []),
      ...(at < pages.length ? [look('Page ▶', `${first} page ${at + 1}`)] : []),
      ...card.buttons.map((button) => sharingPage(button, at)),
    ],
  };
}

function sharingPage(button: CardButton, page: number): CardButton {
  return button.kind === 'share' && page > 1 ? share(`${button.command} page ${page}`) : button;
}

/** Pages of about equal length; a heading never stands alone at the foot of one, and goes on with its lines on the next. */
function split(body: readonly CardLine[]): CardLine[][] {
  const size = Math.ceil(body.length / Math.max(1, Math.ceil(body.length / linesOnAPage)));
  const pages: CardLine[][] = [[]];
  for (const line of body) {
    const page = pages.at(-1) ?? [];
    if (hasRoom(page, line, size)) page.push(line);
    else pages.push([...headingToCarry(page, line), line]);
  }
  return pages;
}

function hasRoom(page: readonly CardLine[], line: CardLine, size: number): boolean {
  if (page.every(({ kind }) => kind === 'heading')) return true;
  return page.length < size && charactersOf([...page, line]) <= charactersOnAPage;
}

function charactersOf(lines: readonly CardLine[]): number {
  return lines.map(lineText).map(escapeText).join('\n').length;
}

/** Takes a heading that would stand alone off the foot of `page`, or repeats the one that `line` still belongs to. */
function headingToCarry(page: CardLine[], line: CardLine): CardLine[] {
  if (page.at(-1)?.kind === 'heading') return page.splice(-1);
  return continuedHeading(page, line);
}

function continuedHeading(before: readonly CardLine[], line: CardLine): CardLine[] {
  const open = before.findLast(({ kind }) => kind === 'heading');
  if (open === undefined || line.kind === 'heading' || open.kind !== 'heading') return [];
  return [{ kind: 'heading', text: open.text.endsWith('(continued)') ? open.text : `${open.text} (continued)` }];
}
