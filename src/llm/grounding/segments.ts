import type { Word } from './word.ts';

/** The parts of a sentence, cut at pauses and joins: each must be found in one fact. An "or" stays inside. */
export function segmentsOf(words: readonly Word[]): Word[][] {
  const segments: Word[][] = [[]];
  for (const word of words) {
    if (endsSegment(word)) segments.push([]);
    segments.at(-1)?.push(word);
  }
  return withoutEmpty(segments);
}

function endsSegment(word: Word): boolean {
  return word.kind === 'pause' || (word.kind === 'joins' && word.how !== 'or');
}

/** A part that states nothing ("Typically, …") belongs to the one after it, at the end to the one before. */
function withoutEmpty(segments: readonly Word[][]): Word[][] {
  const kept: Word[][] = [];
  let waiting: Word[] = [];
  for (const segment of segments) {
    waiting = [...waiting, ...segment];
    if (!statesSomething(segment)) continue;
    kept.push(waiting);
    waiting = [];
  }
  const last = kept.pop();
  return last === undefined ? [] : [...kept, [...last, ...waiting]];
}

function statesSomething(segment: readonly Word[]): boolean {
  return segment.some((word) => word.kind === 'states' || (word.kind === 'level' && word.levels.length > 0));
}
