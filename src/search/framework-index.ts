import type { CareerFramework } from '../framework/framework.ts';
import { indexPassages, type PassageIndex } from './index-passages.ts';
import { type Passage, passagesOf } from './passage.ts';

/** What levels are expected to do, what words and principles mean, and what is not covered: an index for each kind of question. */
export type FrameworkIndex = { expectations: PassageIndex; meanings: PassageIndex; missing: PassageIndex };

const indexes = new WeakMap<CareerFramework, FrameworkIndex>();

/** The index of a framework, built when it is first searched; it goes when the framework goes. */
export function frameworkIndex(framework: CareerFramework): FrameworkIndex {
  const index = indexes.get(framework) ?? build(framework);
  indexes.set(framework, index);
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
