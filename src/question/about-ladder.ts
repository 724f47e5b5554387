import type { CareerFramework } from '../framework/framework.ts';
import type { LevelMention } from '../framework/level-mention.ts';
import { stem } from '../language/stem.ts';
import { isInThesaurus } from '../language/thesaurus.ts';
import { careerWords } from './career-words.ts';
import { ladderVocabulary } from './ladder-vocabulary.ts';
import { findNames } from './name-index.ts';
import type { Topics } from './topics.ts';

/** How much speaks for a question being about this ladder. */
export type AboutLadder = {
  /** Levels, terms and career words that it names: from 3 on enough by itself. */
  evidence: number;
  /** Words that carry a topic and that neither the ladder nor careers know. */
  strange: readonly string[];
};

/** Weighs what a question names against what it talks about besides: "senior dog food" names a level, and is about dogs. */
export function aboutLadder(
  framework: CareerFramework,
  words: readonly string[],
  content: readonly string[],
  mentions: readonly LevelMention[],
  topics: Topics,
): AboutLadder {
  const { certain, related } = careerWords();
  const vocabulary = ladderVocabulary(framework);
  const topicWords = namedWords(words, topics);
  const strange = content.filter(
    (word) =>
      !vocabulary.has(stem(word)) &&
      !isInThesaurus(stem(word)) &&
      !topicWords.has(word) &&
      findNames(certain, [word]).length + findNames(related, [word]).length === 0,
  );
  const evidence =
    sum(mentions.map(weightOfMention)) +
    3 * findNames(certain, words).length +
    Math.min(2, findNames(related, words).length) +
    sum([...topics.principles, ...topics.glossary].map(({ length }) => (length > 1 ? 3 : 1))) +
    Math.min(1, topics.competencies.length) +
    sum(topics.notCovered.map(() => 1));
  return { evidence, strange };
}

// A name of several words, or one in a ladder's own code, is hardly ever something else; "senior" alone often is.
function weightOfMention({ words, typed, readAs }: LevelMention): number {
  if (/^level/i.test(typed)) return 2;
  return readAs.kind === 'code' || /\d/.test(typed) || words > 1 ? 4 : 2;
}

function namedWords(words: readonly string[], { glossary, principles, notCovered, competencies }: Topics): Set<string> {
  const names = [...glossary, ...principles, ...notCovered, ...competencies];
  return new Set(names.flatMap(({ at, length }) => words.slice(at, at + length)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
