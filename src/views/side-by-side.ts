import { expectationLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { type Card, type CardLine, citedOf, edition, heading, look, sentence, share, type Table } from './card.ts';

/** More names of levels than a button's value holds, and more lines than anybody compares. */
const mostBeside = 12;

/** Peers, or three levels and more, beside each other: a group of lines a competency, a line or more a level. */
export function sideBySideCard(framework: CareerFramework, named: readonly Level[]): Card {
  const levels = named.slice(0, mostBeside);
  const left = named.length > mostBeside ? `the first ${mostBeside} of ${named.length} levels · ` : '';
  return {
    title: levels.map(({ title }) => title).join(' · '),
    context: [`${left}${edition(framework)}`],
    body: sideBySideLines(framework, levels),
    footer: [],
    buttons: [
      ...levels.slice(0, 4).map(({ id, title }) => look(title, `${framework.id} ${id}`)),
      share(`${framework.id} compare ${levels.map(({ id }) => id).join(' ')}`),
    ],
  };
}

function sideBySideLines({ competencies }: CareerFramework, levels: readonly Level[]): CardLine[] {
  return competencies.flatMap((competency) => {
    const rows = levels.map((level) => ({
      level,
      lines: level.expectations.filter((line) => line.competency === competency.id),
    }));
    if (rows.every(({ lines }) => lines.length === 0)) return [];
    return [heading(competency.title), ...rows.flatMap(({ level, lines }) => cell(level, lines))];
  });
}

function cell(level: Level, lines: Level['expectations']): CardLine[] {
  if (lines.length === 0) return [sentence(`${level.title}: nothing stated`)];
  return lines.map((line) => citedOf(level.title, expectationLine(line)));
}

/** The same as a table: a row a competency, a column a level, each line with its id. */
export function sideBySideTable(framework: CareerFramework, levels: readonly Level[]): Table {
  return {
    header: ['', ...levels.map(({ title }) => title)],
    rows: framework.competencies.flatMap((competency) => {
      const cells = levels.map((level) => cellText(level, competency.id));
      return cells.every((text) => text === '') ? [] : [[competency.title, ...cells.map((text) => text || '–')]];
    }),
    lines: sideBySideLines(framework, levels),
  };
}

function cellText({ expectations }: Level, competency: string): string {
  const lines = expectations.filter((line) => line.competency === competency);
  return lines.map(({ id, statement }) => `${statement} [${id}]`).join('\n');
}
