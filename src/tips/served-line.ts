import { type CitedLine, expectationLine, principleLine } from '../framework/cited-line.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Tip } from './schema.ts';

/** The line of the ladder that a tip serves; undefined once the ladder has lost it. */
export function servedLine(
  { levels, everyLevel, principles }: CareerFramework,
  { serves }: Tip,
): CitedLine | undefined {
  const expectations = [...levels.flatMap((level) => level.expectations), ...everyLevel];
  const expectation = expectations.find(({ id }) => id === serves);
  if (expectation !== undefined) return expectationLine(expectation);
  const principle = principles.find(({ id }) => id === serves);
  return principle && principleLine(principle);
}
