import { type CitedLine, lineWithId } from '../framework/cited-line.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Tip } from './schema.ts';

/** The line of the ladder that a tip serves; undefined once the ladder has lost it. */
export function servedLine(framework: CareerFramework, { serves }: Tip): CitedLine | undefined {
  return lineWithId(framework, serves);
}
