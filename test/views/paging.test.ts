import { describe, expect, it } from 'vitest';
import { type Card, type CardLine, heading, look, sentence, share } from '../../src/views/card.ts';
import { pageOf } from '../../src/views/paging.ts';
import { drawn } from './drawn.ts';

function cardOf(body: readonly CardLine[], buttons: Card['buttons'] = []): Card {
  return { title: 'Long', context: ['small'], body, footer: ['print'], buttons };
}

const lines = (count: number) => Array.from({ length: count }, (_, index) => sentence(`line ${index + 1}`));
const groups = (count: number, of: number) =>
  Array.from({ length: count }, (_, group) => [heading(`Group ${group + 1}`), ...lines(of)]).flat();

/** From the first page on, as long as there is a button to the next. */
function pagesOf(card: Card, from = 1): Card[] {
  const page = pageOf(card, 'look', from);
  const goesOn = page.buttons.some((button) => button.kind === 'look' && button.label === 'Page ▶');
  return goesOn ? [page, ...pagesOf(card, from + 1)] : [page];
}

/** Without the headings that are repeated at the top of a page. */
function linesOf(pages: readonly Card[]): CardLine[] {
  return pages
    .flatMap(({ body }) => body)
    .filter((line) => line.kind !== 'heading' || !line.text.endsWith('(continued)'));
}

describe('a card', () => {
  it.each([0, 1, 16])('of %i lines stands on one page, as it is', (count) => {
    const card = cardOf(lines(count));
    expect(pageOf(card, 'look', 1)).toBe(card);
  });

  it('of more says which page it is, and leads to those around it', () => {
    expect(drawn(pageOf(cardOf(lines(17)), 'look', 1))).toEqual([
      'Long',
      'small',
      'page 1 of 2',
      ...['line 1', 'line 2', 'line 3', 'line 4', 'line 5', 'line 6', 'line 7', 'line 8', 'line 9'],
      'print',
      '[Page ▶] → look page 2',
    ]);
    expect(drawn(pageOf(cardOf(lines(17)), 'look', 2))).toEqual([
      'Long',
      'small',
      'page 2 of 2',
      ...['line 10', 'line 11', 'line 12', 'line 13', 'line 14', 'line 15', 'line 16', 'line 17'],
      'print',
      '[◀ Page] → look page 1',
    ]);
  });

  it.each([
    ['before the first', -3, 'page 1 of 3'],
    ['before the first', 0, 'page 1 of 3'],
    ['in the middle', 2, 'page 2 of 3'],
    ['after the last', 99, 'page 3 of 3'],
  ])('shows the nearest page that it has for one %s: %i', (_, page, shown) => {
    expect(pageOf(cardOf(lines(40)), 'look', page).context).toContain(shown);
  });

  it.each([
    ['lines', lines(100)],
    ['short groups', groups(20, 2)],
    ['long groups', groups(3, 40)],
    ['headings alone', groups(40, 0)],
    ['very long lines', Array.from({ length: 20 }, (_, index) => sentence(`${index} ${'x'.repeat(5_000)}`))],
  ])('of many %s loses none over its pages and repeats none', (_, body) => {
    expect(linesOf(pagesOf(cardOf(body)))).toEqual(body);
  });

  it('has no page longer than Slack takes', () => {
    const long = cardOf(Array.from({ length: 16 }, () => sentence('&'.repeat(4_000))));
    expect(pageOf(long, 'look', 1).body).toHaveLength(1);
  });
});

describe('a heading', () => {
  const card = cardOf([...groups(1, 15), ...groups(1, 15)]);

  it('never stands alone at the foot of a page', () => {
    const bodies = [1, 2].map((page) => pageOf(cardOf([...lines(15), ...groups(1, 15)]), 'look', page).body);
    expect(bodies.map((body) => body.at(-1)?.kind)).toEqual(['text', 'text']);
  });

  it('goes on with its lines on the next page, and says so once', () => {
    const tops = [1, 2, 3].map((page) => pageOf(cardOf(groups(1, 40)), 'look', page).body[0]);
    expect(tops).toEqual([heading('Group 1'), heading('Group 1 (continued)'), heading('Group 1 (continued)')]);
  });

  it('that begins a page is not told to go on', () => {
    expect(pageOf(card, 'look', 2).body[0]).toEqual(heading('Group 1'));
  });
});

describe('what is shared', () => {
  const card = cardOf(lines(40), [look('Else', 'else'), share('look')]);

  it.each([
    [1, 'look'],
    [2, 'look page 2'],
    [3, 'look page 3'],
  ])('is the page that is seen: %i', (page, command) => {
    expect(pageOf(card, 'typed', page).buttons.at(-1)).toEqual({ kind: 'share', command });
  });

  it('pages by its own command, whatever was typed', () => {
    expect(pageOf(card, 'typed with many words', 2).buttons.slice(0, 2)).toEqual([
      look('◀ Page', 'look page 1'),
      look('Page ▶', 'look page 3'),
    ]);
  });
});
