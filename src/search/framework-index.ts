import type { CareerFramework } from '../framework/framework.ts';
import { indexPassages, type PassageIndex } from './index-passages.ts';
import { passagesOf } from './passage.ts';

/** What levels are expected to do, and what words and principles mean: two kinds of question, two indexes. */
export type FrameworkIndex = { expectations: PassageIndex; meanings: PassageIndex };

const indexes = new WeakMap<CareerFramework, FrameworkIndex>();

/** The index of a framework, built when it is first searched; it goes when the framework goes. */
export function frameworkIndex(framework: CareerFramework): FrameworkIndex {
  const index = indexes.get(framework) ?? build(framework);
  indexes.set(framework, index);
  return index;
}

function build(framework: CareerFramework): FrameworkIndex {
  const passages = passagesOf(framework);
  const isMeaning = ({ kind }: { kind: string }) => kind === 'principle' || kind === 'term';
  return {
    expectations: indexPassages(passages.filter((passage) => !isMeaning(passage))),
    meanings: indexPassages(passages.filter(isMeaning)),
  };
}
