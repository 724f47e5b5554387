import { tokensOf } from '../language/tokens.ts';
import { dimensions, wordVectors } from '../language/word-vectors.ts';
import { isStopWord } from './stop-words.ts';

/** Where a text lies in the space of word meanings. */
export type Meaning = Float32Array;

/**
 * The mean of a text's word vectors, rare words weighing more, of length 1; all zeros where no word is known.
 * Smooth inverse frequency: Arora, Liang, Ma 2017. Frequencies follow from the ranks by Zipf's law.
 */
export function meaningOf(text: string): Meaning {
  const { rankOf, parts } = wordVectors();
  const meaning = new Float32Array(dimensions);
  for (const { word } of tokensOf(text)) {
    const rank = isStopWord(word) ? undefined : rankOf.get(word);
    if (rank === undefined) continue;
    const weight = smoothing / (smoothing + 1 / (harmonic * (rank + 20)));
    for (let part = 0; part < dimensions; part += 1)
      meaning[part] = (meaning[part] ?? 0) + weight * (parts[rank * dimensions + part] ?? 0);
  }
  return ofLengthOne(meaning);
}

const smoothing = 1e-3;
const harmonic = 11;

export function ofLengthOne(meaning: Meaning): Meaning {
  const length = Math.hypot(...meaning);
  return length === 0 ? meaning : meaning.map((part) => part / length);
}

/** How alike two meanings are: the cosine of their angle, for both have length 1. */
export function likeness(one: Meaning, other: Meaning): number {
  let sum = 0;
  for (let part = 0; part < dimensions; part += 1) sum += (one[part] ?? 0) * (other[part] ?? 0);
  return sum;
}

/** A meaning without what it shares with all texts of its kind. */
export function without(meaning: Meaning, shared: Meaning): Meaning {
  const share = likeness(meaning, shared);
  return ofLengthOne(meaning.map((part, at) => part - share * (shared[at] ?? 0)));
}

const rounds = 20;

/** What all texts of a kind share most: the first principal direction, by power iteration. */
export function sharedMeaning(meanings: readonly Meaning[]): Meaning {
  let shared = ofLengthOne(summed(meanings, () => 1));
  for (let round = 0; round < rounds; round += 1)
    shared = ofLengthOne(summed(meanings, (one) => likeness(one, shared)));
  return shared;
}

function summed(meanings: readonly Meaning[], weightOf: (meaning: Meaning) => number): Meaning {
  const sum = new Float32Array(dimensions);
  for (const meaning of meanings) {
    const weight = weightOf(meaning);
    for (let part = 0; part < dimensions; part += 1) sum[part] = (sum[part] ?? 0) + weight * (meaning[part] ?? 0);
  }
  return sum;
}
