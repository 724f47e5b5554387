import { type Meaning, meaningOf, ofLengthOne, sharedMeaning, without } from './meaning.ts';
import type { Field, Passage } from './passage.ts';
import { searchWords } from './search-words.ts';

/** The passages that hold a term, by number, and beside each the weighted frequency that BM25F wants. */
export type Postings = { passages: number[]; frequencies: number[] };

export type PassageIndex = {
  passages: readonly Passage[];
  postings: ReadonlyMap<string, Postings>;
  /** What each passage means, without what all of them mean. */
  meanings: readonly Meaning[];
  sharedMeaning: Meaning;
};

// What a line says counts; the rest only helps to choose between lines that say as much.
const weights: Readonly<Record<Field, number>> = { line: 1, competency: 0.35, summary: 0.12, coaching: 0.12 };
const fieldNames = ['line', 'competency', 'summary', 'coaching'] as const;

// Usual strength of the normalisation by length: Robertson & Zaragoza 2009.
const b = 0.75;

/** Marks a group of the thesaurus among the terms, so that it never meets a word. */
export function groupTerm(group: string): string {
  return `#${group}`;
}

/** BM25F's index: each field's term frequencies, normalised by the field's length and weighted, summed over the fields. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const terms = remembering(termsOf);
  const averages = new Map(fieldNames.map((field) => [field, averageLength(passages, field, terms)]));
  const postings = new Map<string, Postings>();
  passages.forEach(({ fields }, passage) => {
    for (const [term, frequency] of frequencies(fields, averages, terms)) post(postings, term, passage, frequency);
  });
  return { passages, postings, ...meanings(passages) };
}

// Competencies and summaries stand with every line that they belong to, and need be read once.
function remembering<Result>(read: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const result = known.get(text) ?? read(text);
    known.set(text, result);
    return result;
  };
}

function termsOf(text: string): string[] {
  return searchWords(text).flatMap(({ stem, begins }) => [
    ...(stem === undefined ? [] : [stem]),
    ...begins.map(groupTerm),
  ]);
}

function averageLength(passages: readonly Passage[], field: Field, terms: (text: string) => string[]): number {
  const lengths = passages.map(({ fields }) => terms(fields[field]).length).filter((length) => length > 0);
  return lengths.length === 0 ? 1 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function frequencies(
  fields: Passage['fields'],
  averages: ReadonlyMap<Field, number>,
  terms: (text: string) => string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const field of fieldNames) {
    const found = terms(fields[field]);
    const share = weights[field] / (1 - b + (b * found.length) / (averages.get(field) ?? 1));
    for (const term of found) sums.set(term, (sums.get(term) ?? 0) + share);
  }
  return sums;
}

function post(postings: Map<string, Postings>, term: string, passage: number, frequency: number): void {
  const list = postings.get(term) ?? { passages: [], frequencies: [] };
  list.passages.push(passage);
  list.frequencies.push(frequency);
  postings.set(term, list);
}

// A line is short; what we advise for it says in other words what it is about.
const coachingWeight = 0.8;

function meanings(passages: readonly Passage[]): Pick<PassageIndex, 'meanings' | 'sharedMeaning'> {
  const meaning = remembering(meaningOf);
  const whole = passages.map(({ line, fields }) => {
    const around = meaning(`${fields.competency} ${fields.coaching}`);
    return ofLengthOne(meaning(line.text).map((part, at) => part + coachingWeight * (around[at] ?? 0)));
  });
  const shared = sharedMeaning(whole);
  return { meanings: whole.map((one) => without(one, shared)), sharedMeaning: shared };
}
