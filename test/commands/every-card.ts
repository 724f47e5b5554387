import type { Shown } from './ladder-command.ts';

const firstLooks = [
  ...[
    '',
    'help',
    'frameworks',
    'me',
    'compare',
    'next',
    'path',
    'practise',
    'more',
    'competency',
    'principles',
    'term',
  ],
  ...['me clear', 'principles zzz', 'zzz'],
];

/** Every card that can be reached: by each form of the command, then by every button on it, and every button on those. */
export async function everyCard(command: (typed: string) => Promise<Shown>, looks: readonly string[] = firstLooks) {
  const cards = new Map<string, Shown>();
  const waiting = [...looks];
  for (let typed = waiting.pop(); typed !== undefined; typed = waiting.pop()) {
    if (cards.has(typed)) continue;
    const card = await command(typed);
    cards.set(typed, card);
    waiting.push(...card.looks, ...card.shares);
  }
  return Array.from(cards, ([typed, card]) => ({ typed, card }));
}
