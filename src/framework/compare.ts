import type { CareerFramework, Expectation, Level } from './framework.ts';
import { saysTheSame } from './says-the-same.ts';
import type { Competency } from './schema.ts';

/** What changes from the lower of two levels to the higher one. Between peers, `from` is the one asked for first. */
export type Comparison = {
  from: Level;
  to: Level;
  /** Said of both in the same words. */
  stays: readonly { from: Expectation; to: Expectation }[];
  /** Said of every level, these two included. */
  everywhere: readonly Expectation[];
  /** A competency that both have lines in, with what each says. */
  grows: readonly { competency: Competency; from: readonly Expectation[]; to: readonly Expectation[] }[];
  /** Lines of `to` in competencies of which `from` says nothing. */
  new: readonly Expectation[];
  /** Lines of `from` in competencies of which `to` says nothing. */
  notRepeated: readonly Expectation[];
};

/** Stays, grows, new and not repeated between two levels, in the order of the framework's competencies. */
export function compareLevels(framework: CareerFramework, one: Level, other: Level): Comparison {
  const [from, to] = one.rank <= other.rank ? [one, other] : [other, one];
  const stays = linesInBoth(from, to);
  const kept = new Set(stays.flatMap((pair) => [pair.from.id, pair.to.id]));
  const changing = framework.competencies.map((competency) => ({
    competency,
    from: linesIn(from, competency).filter(({ id }) => !kept.has(id)),
    to: linesIn(to, competency).filter(({ id }) => !kept.has(id)),
    known: linesIn(from, competency).length > 0,
    continued: linesIn(to, competency).length > 0,
  }));
  return {
    from,
    to,
    stays,
    everywhere: framework.everyLevel,
    grows: changing
      .filter(({ known, to: lines }) => known && lines.length > 0)
      .map(({ competency, from: before, to: after }) => ({ competency, from: before, to: after })),
    new: changing.filter(({ known }) => !known).flatMap(({ to: lines }) => lines),
    notRepeated: changing.filter(({ continued }) => !continued).flatMap(({ from: lines }) => lines),
  };
}

function linesInBoth(from: Level, to: Level) {
  return from.expectations.flatMap((before) => {
    const after = to.expectations.find((line) => line.competency === before.competency && saysTheSame(before, line));
    return after === undefined ? [] : [{ from: before, to: after }];
  });
}

function linesIn(level: Level, competency: Competency): Expectation[] {
  return level.expectations.filter((line) => line.competency === competency.id);
}
