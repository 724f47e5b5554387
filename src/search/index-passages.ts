import type { Field, Passage } from './passage.ts';
import { searchWords } from './search-words.ts';

/** The searched texts that hold a term, by number, and beside each the weighted frequency that BM25F wants. */
export type Postings = { texts: number[]; frequencies: number[] };

export type PassageIndex = {
  passages: readonly Passage[];
  /** For each searched text the number of the passage it leads to: first the passages themselves, then their asks. */
  leadsTo: readonly number[];
  postings: ReadonlyMap<string, Postings>;
};

/** What is searched: a passage's own words, or one of the ways in which people ask for it. */
type SearchedText = { passage: number; fields: Partial<Record<Field | 'ask', string>> };

// What a line says counts; the rest only helps to choose between lines that say as much.
const weights: Readonly<Record<Field | 'ask', number>> = {
  line: 1,
  competency: 0.35,
  summary: 0.12,
  coaching: 0.12,
  ask: 1,
};
const fieldNames = ['line', 'competency', 'summary', 'coaching', 'ask'] as const;

// Usual strength of the normalisation by length: Robertson & Zaragoza 2009.
const b = 0.75;

/** Marks a group of the thesaurus among the terms, so that it never meets a word. */
export function groupTerm(group: string): string {
  return `#${group}`;
}

/** BM25F's index: each field's term frequencies, normalised by the field's length and weighted, summed over the fields. */
export function indexPassages(passages: readonly Passage[]): PassageIndex {
  const terms = remembering(termsOf);
  const searched: SearchedText[] = [
    ...passages.map(({ fields }, passage) => ({ passage, fields })),
    ...passages.flatMap(({ asks }, passage) => asks.map((ask) => ({ passage, fields: { ask } }))),
  ];
  const averages = new Map(fieldNames.map((field) => [field, averageLength(searched, field, terms)]));
  const postings = new Map<string, Postings>();
  searched.forEach(({ fields }, text) => {
    for (const [term, frequency] of frequencies(fields, averages, terms)) post(postings, term, text, frequency);
  });
  return { passages, leadsTo: searched.map(({ passage }) => passage), postings };
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

function averageLength(
  searched: readonly SearchedText[],
  field: Field | 'ask',
  terms: (text: string) => string[],
): number {
  const lengths = searched.map(({ fields }) => terms(fields[field] ?? '').length).filter((length) => length > 0);
  return lengths.length === 0 ? 1 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

function frequencies(
  fields: SearchedText['fields'],
  averages: ReadonlyMap<string, number>,
  terms: (text: string) => string[],
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const field of fieldNames) {
    const found = terms(fields[field] ?? '');
    const share = weights[field] / (1 - b + (b * found.length) / (averages.get(field) ?? 1));
    for (const term of found) sums.set(term, (sums.get(term) ?? 0) + share);
  }
  return sums;
}

function post(postings: Map<string, Postings>, term: string, text: number, frequency: number): void {
  const list = postings.get(term) ?? { texts: [], frequencies: [] };
  list.texts.push(text);
  list.frequencies.push(frequency);
  postings.set(term, list);
}
