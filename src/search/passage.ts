import { type CitedLine, expectationLine, glossaryLine, principleLine } from '../framework/cited-line.ts';
import type { CareerFramework, Expectation, Level } from '../framework/framework.ts';
import { withLevelTerms } from '../framework/level-terms.ts';

/** A searchable line with its citation. */
export type Passage = {
  line: CitedLine;
  kind: 'expectation' | 'every-level' | 'principle' | 'term' | 'not-covered';
  /** The level whose expectation it is. */
  level?: Level;
  competency?: string;
  fields: Readonly<Record<Field, string>>;
  /** Other words in which people ask for it. */
  asks: readonly string[];
};

/** The line itself, its competency, its level's summary, and our coaching about it. */
export type Field = 'line' | 'competency' | 'summary' | 'coaching';

/** Everything in a framework that can answer a question, in the order of the levels; last what it says it doesn't hold. */
export function passagesOf(framework: CareerFramework): Passage[] {
  const { levels, everyLevel, principles, glossary, notCovered } = framework;
  return [
    ...levels.flatMap((level) => level.expectations.map((line) => expectationPassage(framework, line, level))),
    ...everyLevel.map((line) => expectationPassage(framework, line)),
    ...principles.map((principle): Passage => {
      const names = principle.aliases.join('. ');
      return {
        kind: 'principle',
        line: principleLine(principle),
        fields: fields(`${principle.title}. ${principle.meaning}`, names),
        asks: asksOf(framework, principle.id),
      };
    }),
    ...glossary.map((entry): Passage => {
      const names = entry.aliases.join('. ');
      return {
        kind: 'term',
        line: glossaryLine(entry),
        fields: fields(`${entry.term}. ${entry.meaning}`, names),
        asks: asksOf(framework, entry.id),
      };
    }),
    ...notCovered.map(
      ({ id, asks, says }): Passage => ({
        kind: 'not-covered',
        line: { id, text: says, provenance: 'editorial' },
        fields: fields(id.replaceAll('-', ' '), ''),
        asks: [...asks, ...asksOf(framework, id)],
      }),
    ),
  ];
}

function expectationPassage(framework: CareerFramework, line: Expectation, level?: Level): Passage {
  const competency = framework.competencies.find(({ id }) => id === line.competency);
  const names = [competency?.title ?? '', ...(competency?.aliases ?? [])].join('. ');
  const coaching = [...line.practices, ...line.evidence].join(' ');
  const summary = level === undefined ? '' : `${level.summary} ${level.scope ?? ''}`;
  const about = {
    line: expectationLine(line),
    competency: line.competency,
    fields: fields(withLevelTerms(framework, line.statement), names, summary, coaching),
    asks: asksOf(framework, line.id),
  };
  return level === undefined ? { kind: 'every-level', ...about } : { kind: 'expectation', level, ...about };
}

/** A principle may be called "constructor", which every object answers to. */
function asksOf({ asks }: CareerFramework, id: string): readonly string[] {
  return Object.hasOwn(asks, id) ? (asks[id] ?? []) : [];
}

function fields(line: string, competency: string, summary = '', coaching = ''): Passage['fields'] {
  return { line, competency, summary, coaching };
}
