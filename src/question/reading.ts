import { findLevelsInText } from '../framework/find-levels-in-text.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { LevelMention } from '../framework/level-mention.ts';
import { stem } from '../language/stem.ts';
import { type AboutLadder, aboutLadder } from './about-ladder.ts';
import { type Cue, cuesIn } from './cues.ts';
import { contentWords } from './ladder-vocabulary.ts';
import { askedMentions } from './named-levels.ts';
import { plainWords } from './plain-words.ts';
import { rungsAsked } from './rungs-asked.ts';
import { type Sentences, sentencesOf } from './sentences.ts';
import { spokenWords } from './spoken-words.ts';
import { type Topics, topicsIn } from './topics.ts';
import { type Unstated, unstatedIn } from './unstated.ts';

/** What stands in a question, before anybody has made sense of it. */
export type Reading = {
  framework: CareerFramework;
  asked: string;
  /** What is asked, as it is spoken, each level's name as one `<level>`. */
  words: readonly string[];
  /** Cues in what is asked, and those in anything that was written. */
  cues: ReadonlySet<Cue>;
  allCues: ReadonlySet<Cue>;
  mentions: readonly LevelMention[];
  /** Named in what is asked, in its order; and those named in what is told besides. */
  named: readonly Level[];
  told: readonly Level[];
  /** Meant by where they stand on the ladder: "the one above senior". */
  byPlace: readonly Level[];
  couldMean: readonly Level[];
  /** Levels that stand for somebody: "my PM II". */
  people: readonly Level[];
  isForeign: boolean;
  topics: Topics;
  unstated: readonly Unstated[];
  /** The words that carry a topic, and those among them that ask for nothing narrower than a level's card. */
  content: readonly string[];
  narrower: readonly string[];
  about: AboutLadder;
};

export function read(framework: CareerFramework, text: string): Reading {
  const { asked, told } = apart(framework, text);
  const inAsked = askedMentions(framework, asked);
  const inTold = askedMentions(framework, told);
  const words = plainWords(asked, inAsked.mentions);
  const allWords = [...plainWords(told, inTold.mentions), ...words];
  const mentions = [...inTold.mentions, ...inAsked.mentions];
  const named = levelsOf(inAsked.mentions);
  const topics = topicsIn(framework, plainWords(asked, []));
  const content = contentWords(words);
  const unstated = unstatedIn(framework, words, topics, content);
  return {
    framework,
    asked,
    words,
    cues: cuesIn(words),
    allCues: told === '' ? cuesIn(words) : cuesIn(allWords),
    mentions,
    named,
    told: levelsOf(inTold.mentions),
    byPlace: rungsAsked(framework, words, named, topics.tracks[0]?.entry),
    people: [...inTold.people, ...inAsked.people],
    isForeign: isForeign(words),
    couldMean: [...inAsked.couldMean, ...inTold.couldMean],
    topics,
    unstated,
    content,
    narrower: narrowing(content, unstated),
    about: aboutLadder(framework, allWords, contentWords(allWords), mentions, topics),
  };
}

/** What is left to look for: "earn" asks for pay, and no line speaks of that. */
function narrowing(content: readonly string[], unstated: readonly Unstated[]): string[] {
  const missing = new Set(
    unstated.flatMap(({ topic }) => topic?.asks ?? []).flatMap((name) => plainWords(name, []).map(stem)),
  );
  return content.filter((word) => !spokenWords()['card-words'].has(word) && !missing.has(stem(word)));
}

/** "We say “six-pager” a lot. What is that?" A question that names nothing asks about what was told before it. */
function apart(framework: CareerFramework, text: string): Sentences {
  const sentences = sentencesOf(text);
  const { asked, told } = sentences;
  if (told === '' || findLevelsInText(framework, asked).length > 0) return sentences;
  const words = plainWords(asked, []);
  const pointsBack = contentWords(words).length === 0 || cuesIn(words).has('pronoun');
  const topics = contentWords(words).filter((word) => !spokenWords()['card-words'].has(word));
  return !pointsBack || topics.length > 1 || askedMentions(framework, told).mentions.length > 0
    ? sentences
    : { told: '', asked: text };
}

/** Whether it is asked in another language, as far as its small words tell. */
function isForeign(words: readonly string[]): boolean {
  const { 'function-words': english, 'foreign-words': foreign } = spokenWords();
  if (words.some((word) => /[^\p{Script=Latin}\p{N}'<>-]/u.test(word))) return true;
  return words.filter((word) => foreign.has(word) && !english.has(word)).length > 1;
}

function levelsOf(mentions: readonly LevelMention[]): Level[] {
  return [...new Set(mentions.flatMap(({ levels }) => levels))];
}
