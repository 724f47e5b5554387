import type { Finding, Named } from './finding.ts';
import { nameKey } from './name-key.ts';
import type { Skeleton } from './skeleton.ts';

/** What `/ladder` understands as something else than a ladder or a level: nothing that it looks up may be called so. */
export const reservedWords: ReadonlySet<string> = new Set([
  ...['compare', 'diff', 'difference', 'next', 'path', 'practise', 'practice', 'more', '1on1', 'misreadings'],
  ...['competency', 'competencies', 'principles', 'principle', 'term', 'terms', 'glossary', 'define'],
  ...['frameworks', 'framework', 'ladders', 'me', 'clear', 'plan', 'gaps'],
  ...['tip', 'tips', 'weekly', 'subscribe', 'subscription', 'subscriptions', 'unsubscribe', 'forget'],
  ...['help', 'usage', 'commands', 'page'],
]);

/** Ladders and levels that nobody could ask for, because their name means another thing. */
export function reservedNames({ id, title, aliases, levels }: Skeleton): Finding[] {
  const names = [
    ...namesAt([], { id, title, aliases }),
    ...levels.flatMap((level, index) => namesAt(['levels', index], level)),
  ];
  return names
    .filter(({ name }) => reservedWords.has(nameKey(name)))
    .map(({ path, name }) => ({
      path,
      message: `"${name}" after /ladder means something else: give it another name, or one of two words`,
    }));
}

type Entry = { id: string; title: string; aliases: readonly string[] };

function namesAt(path: Named['path'], { id, title, aliases }: Entry): Named[] {
  return [
    { path: [...path, 'id'], name: id },
    { path: [...path, 'title'], name: title },
    ...aliases.map((name, index) => ({ path: [...path, 'aliases', index], name })),
  ];
}
