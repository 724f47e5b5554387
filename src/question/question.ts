import type { CareerFramework, Level } from '../framework/framework.ts';
import type { LevelMention } from '../framework/level-mention.ts';
import type { Topics } from './topics.ts';
import type { Unstated } from './unstated.ts';

/** What somebody may want to know; an example of each stands in the design. */
export const intents = [
  'overview',
  'level',
  'compare',
  'next-step',
  'criteria',
  'which-level',
  'principles',
  'term',
  'tip',
  'self',
  'help',
  'smalltalk',
  'not-covered',
  'off-topic',
  'injection',
] as const;
export type Intent = (typeof intents)[number];

/** What a question about oneself needs to hear; `other` is a line of ours and one useful step. */
export type Concern = 'data' | 'fairness' | 'feelings' | 'staying' | 'readiness' | 'review' | 'deed' | 'other';

export type Tone = 'greeting' | 'thanks' | 'praise' | 'complaint' | 'farewell';

/** What of our coaching about a level is asked for, if any. */
export type CoachingAspect = 'evidence' | 'misreadings' | 'one-on-one';

/** What somebody asked, understood. */
export type Question = {
  text: string;
  framework: CareerFramework;
  intent: Intent;
  /** In rank order. */
  levels: readonly Level[];
  /** Where it asks which of several levels: those; empty where it asks which of all. */
  among: readonly Level[];
  /** How the levels were read, where it should be told: after a slip, by a code. */
  mentions: readonly LevelMention[];
  /** Levels that a name could mean, where it could mean several and nothing else tells. */
  couldMean: readonly Level[];
  topics: Topics;
  /** What is left to search for: no names of levels, no words that only carry the question. */
  searchFor: string;
  /** Words of the question that ask for something narrower than a level's card. */
  narrower: readonly string[];
  /** Whether somebody asks about themselves: then the answer is for them alone. */
  aboutAsker: boolean;
  /** Asks how something changes from level to level. */
  asksAcross: boolean;
  /** Asks where something begins: "when do I get to …", "the first level that …". */
  asksWhereFirst: boolean;
  coaching: CoachingAspect | undefined;
  concern: Concern;
  tone: Tone;
  /** What it asks for that ladders hardly ever say. */
  unstated: readonly Unstated[];
  /** Whether the levels are the rungs from one to another that the question names. */
  isPath: boolean;
  /** About when and where tips come, not about what to do. */
  isAboutSchedule: boolean;
  /** Says nothing without the question before it. */
  pointsBack: boolean;
  /** Whether it has a word that neither the ladder nor careers know. */
  hasStrange: boolean;
  /** Whether any of its words carries a topic. */
  hasContent: boolean;
  /** How much speaks for its being about this ladder at all: from 3 on enough by itself. */
  evidence: number;
  /** `weak`: the wording could as well be read otherwise. */
  certainty: 'sure' | 'weak';
};
