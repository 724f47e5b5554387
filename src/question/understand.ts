import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { withLevelTerms } from '../framework/level-terms.ts';
import { nextLevels, pathBetween, previousLevels } from '../framework/rungs.ts';
import { coachingOf, concernOf, isAboutAsker, toneOf } from './asker.ts';
import { chooseFramework } from './choose-framework.ts';
import { cleanText } from './clean-text.ts';
import { decideIntent } from './decide-intent.ts';
import { followUp } from './follow-up.ts';
import { levelPlace, plainWords } from './plain-words.ts';
import type { Intent, Question } from './question.ts';
import { isWhoDoes, pointsBack } from './question-forms.ts';
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
  const intent = earlier === undefined ? decided : (earlier.intent ?? inThread(decided, reading));
  const levels = earlier?.levels ?? levelsAsked(reading, intent, ownLevel ?? spokenOf(reading, memory));
  return {
    text: cut,
    framework: reading.framework,
    intent,
    levels: inRankOrder(levels),
    among: earlier?.among ?? [],
    mentions: reading.mentions,
    couldMean: reading.named.length + reading.byPlace.length > 0 ? [] : reading.couldMean,
    topics: reading.topics,
    searchFor: searchFor(reading),
    narrower: reading.narrower,
    aboutAsker: isAboutAsker(reading),
    asksAcross: reading.cues.has('competency-row'),
    asksWhereFirst: reading.cues.has('first-only'),
    coaching: coachingOf(reading),
    concern: concernOf(reading),
    tone: toneOf(reading),
    unstated: reading.unstated,
    isPath: reading.named.length + reading.told.length > 1,
    isAboutSchedule: reading.cues.has('schedule'),
    pointsBack: pointsBack(reading),
    hasStrange: reading.about.strange.length > 0,
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
function inThread(decided: Intent, reading: Reading): Intent {
  if (reading.unstated.some(({ isSure }) => isSure)) return 'not-covered';
  if (decided === 'which-level' && isWhoDoes(reading) && reading.content.length > 1) return decided;
  return ['off-topic', 'which-level', 'overview', 'help'].includes(decided) ? 'level' : decided;
}

/** The one level that the thread was about: "I'm a junior." "What should I be good at?" */
function spokenOf({ framework }: Reading, memory: ThreadMemory | undefined): Level | undefined {
  if (memory?.framework !== framework.id || memory.levels.length !== 1) return undefined;
  return framework.levels.find(({ id }) => id === memory.levels[0]);
}

function levelsAsked(reading: Reading, intent: Intent, ownLevel: Level | undefined): readonly Level[] {
  const { byPlace, framework } = reading;
  // What lies between two levels is asked about, not the two.
  const isBetween = reading.named.length === 2 && byPlace.length > 0;
  const asked = [...new Set([...(isBetween ? [] : namedFor(reading, intent)), ...byPlace])];
  const own = ownLevel !== undefined && asked.length === 0 && isAboutAsker(reading) ? [ownLevel] : asked;
  if (intent === 'overview') return onTrack(framework.levels, reading.topics);
  return intent === 'next-step' ? stepsBetween(reading, own, ownLevel) : own;
}

/** What was told counts where nothing is named in what is asked, or where the asked step needs a place to start from. */
function namedFor({ named, told, people }: Reading, intent: Intent): readonly Level[] {
  if (named.length + told.length === 0 && aboutALevel.has(intent)) return people;
  const needsStart = (intent === 'next-step' || intent === 'compare' || intent === 'self') && named.length === 1;
  return named.length === 0 || needsStart ? [...told, ...named] : named;
}

const aboutALevel: ReadonlySet<Intent> = new Set(['tip', 'next-step', 'criteria', 'compare']);

function stepsBetween(reading: Reading, levels: readonly Level[], own: Level | undefined): readonly Level[] {
  const { framework, cues, topics } = reading;
  const [from, to] = inRankOrder(levels);
  if (from === undefined || cues.has('direction-down')) return levels;
  if (to === undefined) {
    if (isTarget(reading)) return stepsUpTo(framework, from, own);
    return [from, ...onTrack(nextLevels(framework, from), topics)];
  }
  return levels.length === 2 ? (pathBetween(framework, from, to) ?? levels) : levels;
}

/** "How do I become a director": the level that is named is where somebody wants to get. */
function isTarget({ words }: Reading): boolean {
  return target.test(` ${words.join(' ')} `);
}

const target = new RegExp(
  ` (?:become|becoming|became|be|being|to|into|reach|reaching|make|making|get|got|until|till|towards|toward|for|earn|attain|hit|new at|added at|changes at) (?:(?:a|an|the|my|called|promoted|to|as|level|role|of) ){0,3}${levelPlace} `,
);

/** From one's own level where that is lower, else from the rung before. */
function stepsUpTo(framework: CareerFramework, to: Level, own: Level | undefined): readonly Level[] {
  const path = own === undefined || own.rank >= to.rank ? undefined : pathBetween(framework, own, to);
  return path ?? [...previousLevels(framework, to), to];
}

/** Those on the track that was named, if any is: "the next step on the technical side". */
function onTrack(levels: readonly Level[], { tracks }: Reading['topics']): readonly Level[] {
  const named = levels.filter(({ track }) => tracks.some(({ entry }) => entry.id === track));
  return named.length > 0 ? named : levels;
}

function inRankOrder(levels: readonly Level[]): Level[] {
  return [...new Set(levels)].sort((a, b) => a.rank - b.rank);
}
