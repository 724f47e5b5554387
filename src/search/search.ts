import type { PassageIndex } from './index-passages.ts';
import { likeness, meaningOf, without } from './meaning.ts';
import type { Passage } from './passage.ts';
import { searchWords } from './search-words.ts';
import { wordFit } from './word-fit.ts';

export type Hit = {
  passage: Passage;
  /** How well it fits, ≥ 0 and without upper bound: BM25F of its words plus the likeness of its meaning. */
  score: number;
  /** How much of what was asked it speaks of, from 0 to 1; rare words count for more. */
  coverage: number;
};

// Weighed on questions that share no word with their line; with more of it, lines that say the very word fall back.
const likenessWeight = 2.5;
// Below, two texts of work are no more alike than any two.
const alikeFrom = 0.3;
// Nobody reads further.
const mostHits = 50;

/** The passages that share a word or a meaning with the query, best first; only those that are among the wanted. */
export function search(index: PassageIndex, query: string, isAmong: (passage: Passage) => boolean = () => true): Hit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const { scores, covered, asked } = wordFit(index, words);
  const meaning = without(meaningOf(query), index.sharedMeaning);
  const hits = index.passages.flatMap((passage, at): Hit[] => {
    if (!isAmong(passage)) return [];
    const alike = Math.max(0, likeness(meaning, index.meanings[at] ?? meaning));
    const fit = scores[at] ?? 0;
    if (fit === 0 && alike < alikeFrom) return [];
    return [{ passage, score: fit + likenessWeight * alike, coverage: (covered[at] ?? 0) / Math.max(asked, 1) }];
  });
  return hits.sort((one, other) => other.score - one.score).slice(0, mostHits);
}
