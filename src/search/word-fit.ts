import { groupTerm, type PassageIndex, type Postings } from './index-passages.ts';
import type { SearchWord } from './search-words.ts';

/** How well each searched text, by number, fits a query's words: BM25F, and the rarity of the words that it speaks of. */
export type WordFit = {
  scores: Float64Array;
  covered: Float64Array;
  /** How many of the query's words it speaks of. */
  matched: Uint16Array;
  /** The rarity of all words together. */
  asked: number;
};

// Robertson & Zaragoza 2009.
const k1 = 1.2;
// Another word for the same thing is a little less sure than the very word.
const synonymWeight = 0.7;
// A text whose coaching or summary alone has the word does not speak of it.
const speaksFrom = 0.3;

export function wordFit(index: PassageIndex, words: readonly SearchWord[]): WordFit {
  const count = index.leadsTo.length;
  const fit: WordFit = {
    scores: new Float64Array(count),
    covered: new Float64Array(count),
    matched: new Uint16Array(count),
    asked: 0,
  };
  for (const word of new Map(words.map((one) => [keyOf(one), one])).values()) addWord(index, word, fit);
  return fit;
}

function keyOf({ stem, begins }: SearchWord): string {
  return stem ?? begins.join(' ');
}

/** Adds how well each text fits one word: by the word or one of its groups, whichever fits best, and once. */
function addWord(index: PassageIndex, word: SearchWord, fit: WordFit): void {
  const rarity = rarityOf(index, word);
  fit.asked += rarity;
  const best = new Map<number, { score: number; speaks: boolean }>();
  for (const { term, weight } of termsOf(word)) {
    const postings = index.postings.get(term);
    if (postings !== undefined) keepBest(best, postings, weight * inverseFrequency(index, postings.texts.length));
  }
  for (const [text, { score, speaks }] of best) {
    fit.scores[text] = (fit.scores[text] ?? 0) + score;
    if (!speaks) continue;
    fit.covered[text] = (fit.covered[text] ?? 0) + rarity;
    fit.matched[text] = (fit.matched[text] ?? 0) + 1;
  }
}

function keepBest(best: Map<number, { score: number; speaks: boolean }>, postings: Postings, weight: number): void {
  const { texts, frequencies } = postings;
  texts.forEach((text, at) => {
    const frequency = frequencies[at] ?? 0;
    const score = (weight * frequency * (k1 + 1)) / (frequency + k1);
    const speaks = frequency > speaksFrom;
    const known = best.get(text);
    if (known === undefined) best.set(text, { score, speaks });
    else {
      known.score = Math.max(known.score, score);
      known.speaks ||= speaks;
    }
  });
}

function termsOf({ stem, begins, continues }: SearchWord): { term: string; weight: number }[] {
  return [
    ...(stem === undefined ? [] : [{ term: stem, weight: 1 }]),
    ...begins.map((group) => ({ term: groupTerm(group), weight: synonymWeight })),
    // The phrase has been scored where it began; its further words are covered by it.
    ...continues.map((group) => ({ term: groupTerm(group), weight: 0 })),
  ];
}

/** The rarity of the word itself, or of the rarest of its groups where no text has the word. */
function rarityOf(index: PassageIndex, { stem, begins, continues }: SearchWord): number {
  const own = stem === undefined ? undefined : index.postings.get(stem);
  if (own !== undefined) return inverseFrequency(index, own.texts.length);
  const held = [...begins, ...continues].map((group) => index.postings.get(groupTerm(group))?.texts.length ?? 0);
  const holding = held.reduce((sum, count) => sum + count, 0);
  return inverseFrequency(index, Math.min(holding, index.leadsTo.length / 4));
}

function inverseFrequency({ leadsTo }: PassageIndex, holding: number): number {
  return Math.log(1 + (leadsTo.length - holding + 0.5) / (holding + 0.5));
}
