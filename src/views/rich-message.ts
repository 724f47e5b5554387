import type { types } from '@slack/bolt';
import type { Card, Table } from './card.ts';
import { cardBlocks, framed, lineBlocks } from './card-message.ts';
import { cardText } from './card-text.ts';
import { escapeText } from './escape.ts';
import type { RichMessage } from './message.ts';

/** Most characters in all cells together, rows and columns. https://docs.slack.dev/reference/block-kit/blocks/table-block */
const tableLimits = { characters: 10_000, rows: 100, columns: 20 };

/** A card for the Web API, with `extra` blocks under it: newer blocks where they say more, plain ones to fall back on. */
export function richMessage(card: Card, extra: types.KnownBlock[] = []): RichMessage {
  const plainBlocks = cardBlocks(card);
  return { text: escapeText(cardText(card)), blocks: [...richBlocks(card), ...extra], plainBlocks };
}

function richBlocks({ body, table, ...card }: Card): types.KnownBlock[] {
  if (table === undefined || !fits(table))
    return cardBlocks({ body, ...card, ...(table === undefined ? {} : { table }) });
  return framed(card, [...lineBlocks(body), tableBlock(table)]);
}

function fits({ header, rows }: Table): boolean {
  const characters = [header, ...rows].flat().join('').length;
  return characters <= tableLimits.characters && rows.length < tableLimits.rows && header.length <= tableLimits.columns;
}

function tableBlock({ header, rows }: Table): types.TableBlock {
  return {
    type: 'table',
    column_settings: header.map(() => ({ is_wrapped: true })),
    rows: [header, ...rows].map((cells) => cells.map((text) => ({ type: 'raw_text', text: text || ' ' }))),
  };
}
