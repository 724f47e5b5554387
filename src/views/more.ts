import { expectationLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { type Card, type CardLine, cited, edition, heading, look, sentence, share } from './card.ts';
import { rungText } from './level.ts';

/** What stands behind a level's card: how it is often misread, what to bring to a 1:1, what is said of every level. */
export function moreCard(framework: CareerFramework, level: Level): Card {
  return {
    title: `More on ${level.title}`,
    context: [`${rungText(framework, level)} · ${edition(framework)}`],
    body: [
      sentence(level.summary),
      ...list('Easily misread', level, level.misreadings),
      ...list('Questions for a 1:1', level, level.oneOnOne),
      ...everyLevelLines(framework),
    ],
    footer: [],
    buttons: [look(`◀ ${level.title}`, `${framework.id} ${level.id}`), share(`${framework.id} more ${level.id}`)],
  };
}

function list(title: string, { id }: Level, texts: readonly string[]): CardLine[] {
  if (texts.length === 0) return [];
  return [heading(title), ...texts.map((text) => cited({ id, text, provenance: 'editorial' }))];
}

function everyLevelLines({ everyLevel }: CareerFramework): CardLine[] {
  return everyLevel.length === 0 ? [] : [heading('Said of every level'), ...everyLevel.map(expectationLine).map(cited)];
}
