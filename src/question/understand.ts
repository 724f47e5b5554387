import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Level } from '../framework/framework.ts';
import { withLevelTerms } from '../framework/level-terms.ts';
import { nextLevels, pathBetween } from '../framework/rungs.ts';
import { concernOf, isAboutAsker, toneOf } from './asker.ts';
import { chooseFramework } from './choose-framework.ts';
import { cleanText } from './clean-text.ts';
import { decideIntent } from './decide-intent.ts';
import { followUp } from './follow-up.ts';
import { plainWords } from './plain-words.ts';
import type { Intent, Question } from './question.ts';
import { pointsBack } from './question-forms.ts';
import { type Reading, read } from './reading.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** What a question is read with besides its own words. */
export type Context = {
  frameworks: CareerFrameworks;
  /** The level that the asker chose as their own. */
  ownLevel?: Level | undefined;
  memory?: ThreadMemory | undefined;
};

// More than anybody types about a ladder; what follows is left unread so that no text takes long.
export const mostCharacters = 2000;

/** What is asked, of which framework, about which levels. Looks at words only; whether there is an answer shows later. */
export function understand(text: string, context: Context): Question {
  const { frameworks, memory, ownLevel } = context;
  const usual = frameworks.all.find(({ id }) => id === memory?.framework) ?? frameworks.standard;
  const cut = cleanText(text.slice(0, mostCharacters));
  const reading = read(chooseFramework(frameworks, usual, cut), cut);
  const { intent: decided, likely } = decideIntent(reading);
  const earlier = followUp(reading, memory, likely);
  const intent = earlier === undefined ? decided : (earlier.intent ?? withLevels(decided));
  const levels = earlier?.levels ?? levelsAsked(reading, intent, ownLevel);
  return {
    text: cut,
    framework: reading.framework,
    intent,
    levels: inRankOrder(levels),
    mentions: reading.mentions,
    couldMean: reading.named.length + reading.byPlace.length > 0 ? [] : reading.couldMean,
    topics: reading.topics,
    searchFor: searchFor(reading),
    narrower: reading.narrower,
    aboutAsker: isAboutAsker(reading),
    isNegated: reading.cues.has('negation'),
    asksAcross: reading.cues.has('competency-row'),
    asksWhereFirst: reading.cues.has('first-only'),
    concern: concernOf(reading),
    tone: toneOf(reading),
    unstated: reading.unstated,
    isPath: reading.named.length + reading.told.length > 1,
    isAboutSchedule: reading.cues.has('schedule'),
    pointsBack: pointsBack(reading),
    hasContent: reading.content.length > 0,
    evidence: reading.about.evidence,
    certainty: certaintyOf(likely, decided),
  };
}

function certaintyOf(likely: ReadonlyMap<Intent, number>, decided: Intent): Question['certainty'] {
  return (likely.get(decided) ?? 0) < unsureBelow ? 'weak' : 'sure';
}

// Of those that are given less, two in five are misread.
const unsureBelow = 0.6;

/** What is asked in plain words; in "who mentors senior PMs" the level is one, with a word of its own. */
function searchFor({ framework, asked }: Reading): string {
  return plainWords(withLevelTerms(framework, asked), []).join(' ');
}

/** A follow-up says too little to tell what it is about; the levels of the question before tell. */
function withLevels(decided: Intent): Intent {
  return ['off-topic', 'which-level', 'overview', 'help'].includes(decided) ? 'level' : decided;
}

function levelsAsked(reading: Reading, intent: Intent, ownLevel: Level | undefined): readonly Level[] {
  const { byPlace, framework } = reading;
  const asked = [...new Set([...namedFor(reading, intent), ...byPlace])];
  const own = ownLevel !== undefined && asked.length === 0 && isAboutAsker(reading) ? [ownLevel] : asked;
  if (intent === 'overview') return onTrack(framework.levels, reading.topics);
  return intent === 'next-step' ? stepsBetween(reading, own) : own;
}

/** What was told counts where nothing is named in what is asked, or where the asked step needs a place to start from. */
function namedFor({ named, told, people }: Reading, intent: Intent): readonly Level[] {
  if (named.length + told.length === 0 && aboutALevel.has(intent)) return people;
  const needsStart = (intent === 'next-step' || intent === 'compare' || intent === 'self') && named.length === 1;
  return named.length === 0 || needsStart ? [...told, ...named] : named;
}

const aboutALevel: ReadonlySet<Intent> = new Set(['tip', 'next-step', 'criteria', 'compare']);

function stepsBetween({ framework, cues, topics }: Reading, levels: readonly Level[]): readonly Level[] {
  const [from, to] = inRankOrder(levels);
  if (from === undefined || cues.has('direction-down')) return levels;
  if (to === undefined) return [from, ...onTrack(nextLevels(framework, from), topics)];
  return levels.length === 2 ? (pathBetween(framework, from, to) ?? levels) : levels;
}

/** Those on the track that was named, if any is: "the next step on the technical side". */
function onTrack(levels: readonly Level[], { tracks }: Reading['topics']): readonly Level[] {
  const named = levels.filter(({ track }) => tracks.some(({ entry }) => entry.id === track));
  return named.length > 0 ? named : levels;
}

function inRankOrder(levels: readonly Level[]): Level[] {
  return [...new Set(levels)].sort((a, b) => a.rank - b.rank);
}
