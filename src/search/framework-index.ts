import type { CareerFramework } from '../framework/framework.ts';
import { indexPassages, type PassageIndex } from './index-passages.ts';
import { type Passage, passagesOf } from './passage.ts';

/** What levels are expected to do, what words and principles mean, and what is not covered: an index for each kind of question. */
export type FrameworkIndex = { expectations: PassageIndex; meanings: PassageIndex; missing: PassageIndex };

const indexes = new WeakMap<CareerFramework, { index: FrameworkIndex; eviction: NodeJS.Timeout }>();

// Building one takes a fraction of a second; a ladder that nobody asks should not hold memory for it.
const idleMs = 30 * 60_000;

/** The index of a framework, built when it is first searched; it goes with the framework, or when nobody has asked for half an hour. */
export function frameworkIndex(framework: CareerFramework): FrameworkIndex {
  const kept = indexes.get(framework);
  if (kept !== undefined) {
    kept.eviction.refresh();
    return kept.index;
  }
  const index = build(framework);
  indexes.set(framework, { index, eviction: setTimeout(() => indexes.delete(framework), idleMs).unref() });
  return index;
}

function build(framework: CareerFramework): FrameworkIndex {
  const passages = passagesOf(framework);
  const indexOf = (...kinds: Passage['kind'][]) => indexPassages(passages.filter(({ kind }) => kinds.includes(kind)));
  return {
    expectations: indexOf('expectation', 'every-level'),
    meanings: indexOf('principle', 'term'),
    missing: indexOf('not-covered'),
  };
}
