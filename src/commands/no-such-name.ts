import type { Card } from '../views/card.ts';
import { quoted } from '../views/escape.ts';

/** The list in which a name was looked for in vain, saying so; as it is where nothing was typed. */
export function noSuchName(list: Card, kind: string, words: string): Card {
  const typed = quoted(words);
  if (typed === '') return list;
  return { ...list, context: [`I find no ${kind} called “${typed}”. This is what there is.`, ...list.context] };
}
