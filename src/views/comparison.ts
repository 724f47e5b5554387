import { type CitedLine, expectationLine } from '../framework/cited-line.ts';
import type { Comparison } from '../framework/compare.ts';
import type { CareerFramework, Expectation } from '../framework/framework.ts';
import { type Card, type CardLine, cited, citedOf, edition, heading, look, share } from './card.ts';
import { rungText } from './level.ts';

/** What stays, grows and is new from one level to another. */
export function comparisonCard(framework: CareerFramework, comparison: Comparison): Card {
  const { from, to } = comparison;
  return {
    title: `${from.title} → ${to.title}`,
    context: [`${rungText(framework, from)} → ${rungText(framework, to)} · ${edition(framework)}`],
    body: comparisonLines(framework, comparison),
    footer: [
      'The ladder says what differs. It does not say what your company needs for a promotion: your manager can.',
    ],
    buttons: [
      look(from.title, `${framework.id} ${from.id}`),
      look(to.title, `${framework.id} ${to.id}`),
      look(`Practise ${to.title}`, `${framework.id} practise ${to.id}`),
      share(`${framework.id} compare ${from.id} ${to.id}`),
    ],
  };
}

/** The comparison line by line: what the upper level says, with the ids of both. */
export function comparisonLines(framework: CareerFramework, comparison: Comparison): CardLine[] {
  const { from, to, stays, grows, everywhere } = comparison;
  return [
    ...group('Stays', [...stays.map((pair) => stayingLine(framework, pair)), ...everywhereLine(everywhere)]),
    ...group('Grows', grows.flatMap(growingLines)),
    ...group(`New at ${to.title}`, comparison.new.map(competencyLine(framework))),
    ...group(`Only at ${from.title}`, comparison.notRepeated.map(competencyLine(framework))),
  ];
}

function group(title: string, lines: readonly CardLine[]): CardLine[] {
  return lines.length === 0 ? [] : [heading(title), ...lines];
}

function stayingLine(framework: CareerFramework, { from, to }: Comparison['stays'][number]): CardLine {
  return citedOf(competencyTitle(framework, to.competency), bothIds([from], to));
}

function everywhereLine(everywhere: readonly Expectation[]): CardLine[] {
  const [first, last] = [everywhere[0], everywhere.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ids = first === last ? first.id : `${first.id} – ${last.id}`;
  return [cited({ id: ids, text: 'What the ladder says of every level.', provenance: first.provenance })];
}

function growingLines({ competency, from, to }: Comparison['grows'][number]): CardLine[] {
  return to.map((line) => citedOf(competency.title, bothIds(from, line)));
}

function bothIds(from: readonly Expectation[], to: Expectation): CitedLine {
  const before = from.map(({ id }) => id).join(', ');
  return { ...expectationLine(to), id: before === '' ? to.id : `${before} → ${to.id}` };
}

function competencyLine(framework: CareerFramework) {
  return (line: Expectation): CardLine => citedOf(competencyTitle(framework, line.competency), expectationLine(line));
}

export function competencyTitle({ competencies }: CareerFramework, id: string): string {
  return competencies.find((competency) => competency.id === id)?.title ?? id;
}
