import type { PassageIndex } from './index-passages.ts';
import type { Passage } from './passage.ts';
import { searchWords } from './search-words.ts';
import { wordFit } from './word-fit.ts';

export type Hit = {
  passage: Passage;
  /** How well it fits, ≥ 0 and without upper bound: BM25F of its own words and of the asks that fit best. */
  score: number;
  /** How much of what was asked it speaks of, from 0 to 1; rare words count for more. */
  coverage: number;
};

// One ask may share a word by chance; several that fit are hardly ever wrong. Each counts for less than the one before.
const mostAsks = 5;
const askWeight = 0.7;
const nextAsk = 0.8;
// An ask that shares one word with a question hardly speaks of it.
const byChance = 0.4;
// Nobody reads further.
const mostHits = 50;

/** The passages that share words with the query, best first; only those that are among the wanted. */
export function search(index: PassageIndex, query: string, isAmong: (passage: Passage) => boolean = () => true): Hit[] {
  const words = searchWords(query);
  if (words.length === 0) return [];
  const { scores, covered, matched, asked } = wordFit(index, words);
  const own = scores.subarray(0, index.passages.length);
  const asks = fitOfAsks(index, scores);
  const spokenOf = new Float64Array(own.length);
  index.leadsTo.forEach((passage, text) => {
    const isByChance = text >= own.length && (matched[text] ?? 0) < 2;
    spokenOf[passage] = Math.max(spokenOf[passage] ?? 0, (isByChance ? byChance : 1) * (covered[text] ?? 0));
  });
  const hits = index.passages.flatMap((passage, at): Hit[] => {
    const score = (own[at] ?? 0) + (asks[at] ?? 0);
    if (score === 0 || !isAmong(passage)) return [];
    return [{ passage, score, coverage: (spokenOf[at] ?? 0) / Math.max(asked, 1) }];
  });
  return hits.sort((one, other) => other.score - one.score).slice(0, mostHits);
}

/** For each passage how well its asks fit, best first. */
function fitOfAsks({ passages, leadsTo }: PassageIndex, scores: Float64Array): number[] {
  const fits = passages.map((): number[] => []);
  for (let text = passages.length; text < leadsTo.length; text += 1) {
    const score = scores[text] ?? 0;
    if (score > 0) fits[leadsTo[text] ?? 0]?.push(score);
  }
  return fits.map((scores) =>
    scores
      .sort((one, other) => other - one)
      .slice(0, mostAsks)
      .reduce((sum, score, at) => sum + askWeight * score * nextAsk ** at, 0),
  );
}
