import * as z from 'zod';
import type { CareerFramework } from '../framework/framework.ts';
import type { NotCovered } from '../framework/schema.ts';
import { shippedWords } from '../language/shipped-words.ts';
import { stem } from '../language/stem.ts';
import { cuePattern } from './cue-pattern.ts';
import { ladderVocabulary } from './ladder-vocabulary.ts';
import { plainWords } from './plain-words.ts';
import { spokenWords } from './spoken-words.ts';
import { type Topics, topicsIn } from './topics.ts';

/** Something asked that ladders hardly ever say; `topic` is this ladder's own entry for it, where it has one. */
export type Unstated = {
  says: string;
  topic: NotCovered | undefined;
  /** Asked for in so many words; otherwise the topic's name may stand in a question about something else. */
  isSure: boolean;
};

const usual = shippedWords(
  'unstated.yml',
  z
    .record(z.string(), z.strictObject({ kin: z.array(z.string()), cues: z.array(z.string()), says: z.string() }))
    .transform((entries) =>
      Object.values(entries).map(({ kin, cues, says }) => ({
        kin,
        says,
        pattern: new RegExp(cues.map(cuePattern).join('|')),
      })),
    ),
);

/** What is asked for that the ladder says it does not hold, or that ladders hardly ever hold: pay, time, odds. */
export function unstatedIn(
  framework: CareerFramework,
  words: readonly string[],
  topics: Topics,
  content: readonly string[],
): Unstated[] {
  const own = topics.notCovered.filter(
    ({ at, length }) => length > 1 || isAllThatIsAsked(words.slice(at, at + length), content),
  );
  const text = words.map((word) => ` ${word}`).join('');
  return [
    ...own.map(({ entry, length }) => ({ says: entry.says, topic: entry, isSure: length > 2 })),
    ...usual()
      .filter(({ pattern }) => pattern.test(text))
      .map(({ kin, says }) => ({ kin, says, topic: ownTopic(framework, kin) }))
      .filter(({ kin, topic }) => topic !== undefined || !kin.some((name) => isSaid(framework, name)))
      .map(({ says, topic }) => ({ says: topic?.says ?? says, topic, isSure: true })),
  ];
}

/** One word of a topic ("budget") may stand in any question; it is the topic if hardly anything else is asked. */
function isAllThatIsAsked(named: readonly string[], content: readonly string[]): boolean {
  const cardWords = spokenWords()['card-words'];
  return content.filter((word) => !named.includes(word) && !cardWords.has(word)).length < 2;
}

/** Whether this ladder's own lines use the word: an engineering manager's may speak of interviews. */
function isSaid(framework: CareerFramework, name: string): boolean {
  return ladderVocabulary(framework).has(stem(name));
}

function ownTopic(framework: CareerFramework, kin: readonly string[]): NotCovered | undefined {
  for (const word of kin) {
    const [found] = topicsIn(framework, plainWords(word, [])).notCovered;
    if (found !== undefined) return found.entry;
  }
  return undefined;
}
