import { tokensOf } from '../language/tokens.ts';
import { findLevelsInText } from './find-levels-in-text.ts';
import type { CareerFramework } from './framework.ts';
import { nameWords } from './name-words.ts';

/**
 * A line or a query with each level that it names as one word of its own. The words that most titles share go: in
 * "helps senior product managers" nobody is managed.
 */
export function withLevelTerms(framework: CareerFramework, text: string): string {
  const shared = sharedTitleWords(framework);
  let rest = text;
  for (const { start, end, levels, isCraft } of findLevelsInText(framework, text).toReversed()) {
    const words = tokensOf(text.slice(start, end)).filter(({ typed }) => !isShared(shared, typed));
    const terms = isCraft ? [] : levels.map(({ id }) => `level${id.replaceAll('-', '')}`);
    rest = `${rest.slice(0, start)}${[...terms, ...words.map(({ typed }) => typed)].join(' ')}${rest.slice(end)}`;
  }
  return rest;
}

function isShared(shared: ReadonlySet<string>, typed: string): boolean {
  return nameWords(typed).every(({ word }) => shared.has(word) || word.length < 3);
}

const known = new WeakMap<CareerFramework, ReadonlySet<string>>();

/** The words that stand in half of a framework's titles or more: product and manager, or engineer. */
function sharedTitleWords(framework: CareerFramework): ReadonlySet<string> {
  const words = known.get(framework) ?? countShared(framework);
  known.set(framework, words);
  return words;
}

function countShared({ levels }: CareerFramework): ReadonlySet<string> {
  const words = levels.flatMap(({ title }) => [...new Set(nameWords(title).map(({ word }) => word))]);
  const counts = Map.groupBy(words, (word) => word);
  return new Set([...counts].filter(([, all]) => all.length * 2 >= levels.length).map(([word]) => word));
}
