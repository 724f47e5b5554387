import type { Expectation } from './framework.ts';

/** Whether two lines differ in nothing but case and punctuation. A word more is a difference, and is shown as one. */
export function saysTheSame(one: Expectation, other: Expectation): boolean {
  return words(one.statement) === words(other.statement);
}

function words(statement: string): string {
  return (statement.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
