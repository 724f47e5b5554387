import { type Bar, type Comparison, type Finding, judge } from './comparison.ts';
import { median } from './statistics.ts';

/** Markdown, as README shows it. Values are medians; in brackets the lowest and the highest ratio of a round. */
export function comparisonTable(names: { theirs: string; ours: string }, comparisons: readonly Comparison[]): string {
  const head = ['', names.theirs, names.ours, 'ratio', 'bar', ''];
  return table([head, ...comparisons.map(comparisonRow)]);
}

export function findingTable(findings: readonly Finding[]): string {
  const rows = findings.map(({ what, value, bar, isMet }) => [what, value, bar, verdict(isMet)]);
  return table([['', 'Ladder', 'bar', ''], ...rows]);
}

function comparisonRow(comparison: Comparison): string[] {
  const { what, unit, theirs, ours, bar } = comparison;
  const { ratio, lowest, highest, isMet } = judge(comparison);
  const spread = `${ratio.toFixed(2)}× (${lowest.toFixed(2)}–${highest.toFixed(2)})`;
  return [what, amount(theirs, unit), amount(ours, unit), spread, barText(bar), verdict(isMet)];
}

function amount(values: readonly number[], unit: string): string {
  const value = median(values);
  return `${value.toFixed(value < 10 ? 2 : 0)} ${unit}`;
}

function barText(bar: Bar): string {
  if (bar.kind === 'none') return '–';
  return `${bar.kind === 'at-most' ? '≤' : '≥'} ${bar.ratio}×`;
}

function verdict(isMet: boolean | undefined): string {
  if (isMet === undefined) return '';
  return isMet ? 'met' : 'MISSED';
}

function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line)].join('\n');
}
