import { externalCodeLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { ReadAs } from '../framework/level-mention.ts';
import { namesOnlyALevel } from '../framework/names-only.ts';
import type { ExternalCode } from '../framework/schema.ts';
import type { Card } from '../views/card.ts';
import { citationMark } from '../views/citation-mark.ts';
import { quoted } from '../views/escape.ts';
import { levelCard } from '../views/level.ts';
import { severalLevelsCard } from '../views/which-level.ts';
import { findByIdOrName } from './found-level.ts';

/** `/ladder principal`: the level's card, or which one is meant; nothing where the words are no level's name, or more than that. */
export function levelLookUp(framework: CareerFramework, words: string): Card | undefined {
  const match = findByIdOrName(framework, words);
  if (match.kind === 'unknown' || !namesOnlyALevel(framework, words)) return undefined;
  if (match.kind === 'several') return severalLevelsCard(framework, match.levels, '');
  const card = levelCard(framework, match.level);
  return { ...card, context: [...reading(match.level, match.readAs), ...card.context] };
}

/** How the words were read, where a person could have meant something else. */
function reading(level: Level, readAs: ReadAs): string[] {
  switch (readAs.kind) {
    case 'name':
      return [];
    case 'slip':
      return [`Showing ${level.title} (you typed “${quoted(readAs.typed)}”).`];
    case 'code':
      return [codeReading(level, readAs.code)];
  }
}

function codeReading(level: Level, code: ExternalCode): string {
  const line = externalCodeLine(level.id, level.title, code);
  return `${line.text} (${citationMark(line)})`;
}
