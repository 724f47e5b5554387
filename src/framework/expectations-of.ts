import type { CareerFramework, Expectation } from './framework.ts';

/** Every expectation of a framework: level by level, then those that hold at every level. */
export function expectationsOf({ levels, everyLevel }: CareerFramework): Expectation[] {
  return [...levels.flatMap(({ expectations }) => expectations), ...everyLevel];
}
