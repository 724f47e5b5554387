import { expectationsOf } from '../framework/expectations-of.ts';
import type { CareerFramework } from '../framework/framework.ts';
import { stem } from '../language/stem.ts';
import { plainWords } from './plain-words.ts';
import { spokenWords } from './spoken-words.ts';

const known = new WeakMap<CareerFramework, ReadonlySet<string>>();

/** The stems of all words that a ladder's lines, names and terms are written in. */
export function ladderVocabulary(framework: CareerFramework): ReadonlySet<string> {
  const vocabulary =
    known.get(framework) ?? new Set(texts(framework).flatMap((text) => plainWords(text, []).map(stem)));
  known.set(framework, vocabulary);
  return vocabulary;
}

function texts(framework: CareerFramework): string[] {
  const { title, levels, competencies, principles, glossary } = framework;
  return [
    title,
    ...levels.flatMap((level) => [level.title, level.summary, level.scope ?? '', ...level.aliases]),
    ...expectationsOf(framework).map(({ statement }) => statement),
    ...competencies.flatMap((competency) => [competency.title, competency.definition, ...competency.aliases]),
    ...principles.flatMap((principle) => [principle.title, ...principle.aliases]),
    ...glossary.flatMap(({ term, aliases }) => [term, ...aliases]),
  ];
}

/** The words of a question that carry a topic. */
export function contentWords(words: readonly string[]): string[] {
  const { 'function-words': functionWords, 'foreign-words': foreignWords } = spokenWords();
  const isSmall = (word: string) => functionWords.has(word) || foreignWords.has(word);
  return words.filter((word) => !word.startsWith('<') && !isSmall(word) && !/^\d+$/.test(word));
}
