import type { Measures, Share } from './measures.ts';

const columns: readonly (readonly [keyof Measures, string])[] = [
  ['intent', 'intent'],
  ['levels', 'levels'],
  ['outcome', 'outcome'],
  ['endToEnd', 'all three'],
  ['lineAt1', 'line @1'],
  ['lineAt3', 'line @3'],
  ['ndcgAt5', 'nDCG@5'],
  ['refusalPrecision', 'refusal P'],
  ['refusalRecall', 'refusal R'],
  ['unrelatedRefused', 'unrelated'],
];

/** A table in Markdown, a row a group of questions, percentages with a decimal; a dash where nothing was measured. */
export function table(rows: readonly { name: string; questions: number; measures: Partial<Measures> }[]): string {
  const head = ['', 'n', ...columns.map(([, title]) => title)];
  const body = rows.map(({ name, questions, measures }) => [
    name,
    String(questions),
    ...columns.map(([measure]) => percentage(measures[measure])),
  ]);
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...body]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function percentage(share: Share | undefined): string {
  return share === undefined || share.of === 0 ? '–' : (100 * share.value).toFixed(1);
}
