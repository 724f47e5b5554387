import type { CareerFramework } from '../framework/framework.ts';
import type { NotCovered } from '../framework/schema.ts';

const named = 4;

/** One line that says what a reader might look for here and won't find; none where the framework names no such topic. */
export function notStatedText({ notCovered }: CareerFramework): string[] {
  if (notCovered.length === 0) return [];
  const more = notCovered.length > named ? ' and more' : '';
  return [`Not stated here: ${notCovered.slice(0, named).map(topicName).join(', ')}${more}.`];
}

/** `time-in-level` as a person says it. */
export function topicName({ id }: NotCovered): string {
  return id.replaceAll('-', ' ');
}
