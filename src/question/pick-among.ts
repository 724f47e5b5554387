import type { Level } from '../framework/framework.ts';
import type { FollowUp } from './follow-up.ts';
import type { Reading } from './reading.ts';
import type { ThreadMemory } from './thread-memory.ts';

const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ofThese =
  /\b(?:which|who|what|any|one|none|all)(?: one| ones| level| levels| role| lp| principle)? (?:of|among|out of|from) (?:these|those|them|the two|the three|the ones?|that list|the list)\b|^(?:and |so |but )?(?:which|who) (?:one|ones|level)\b/;
const placed = new RegExp(
  `\\b(?:the )?(?:(${places.join('|')})|(last|highest|top)|(lowest|bottom))(?: one| level| of (?:these|those|them))\\b`,
);

/** "Which of those write roadmaps?", "tell me about the third one": picks among what was just listed or compared. */
export function pickAmong(
  { framework, named, words, content, cues }: Reading,
  { intent, before: earlier = [] }: ThreadMemory,
  before: readonly Level[],
): FollowUp | undefined {
  if (named.length > 0) return undefined;
  const text = words.join(' ');
  const [level] = before.length > 2 ? [atPlace(placed.exec(text), before)] : [];
  if (level !== undefined) return { intent: 'level', levels: [level] };
  if (!ofThese.test(text) || content.length === 0) return undefined;
  if (intent === 'principles') return { intent: 'principles', levels: [] };
  const among =
    before.length > 1 ? before : framework.levels.filter((one) => earlier.includes(one.id) || before.includes(one));
  if (among.length < 2) return undefined;
  const isRank = /\b(?:higher|lower|above|below|more senior|more junior)\b/.test(text);
  if (isRank || cues.has('compare')) return { intent: 'compare', levels: among };
  return { intent: 'which-level', levels: [], among };
}

function atPlace(found: RegExpExecArray | null, levels: readonly Level[]): Level | undefined {
  if (found === null) return undefined;
  const [, place, isLast] = found;
  if (place !== undefined) return levels[places.indexOf(place)];
  return isLast === undefined ? levels[0] : levels.at(-1);
}
