import { findLevel } from '../framework/find-level.ts';
import type { Level } from '../framework/framework.ts';
import { nextLevels, peersOf, previousLevels } from '../framework/rungs.ts';
import { pickAmong } from './pick-among.ts';
import type { Intent } from './question.ts';
import type { Reading } from './reading.ts';
import type { ThreadMemory } from './thread-memory.ts';

/** What a question takes from the one before it. */
export type FollowUp = {
  intent: Intent | undefined;
  levels: readonly Level[];
  /** Where it asks which of several: those. */
  among?: readonly Level[];
};

/** "And the one above that?", "same but for vp", "what about them?": read with what the thread was last about. */
export function followUp(
  reading: Reading,
  memory: ThreadMemory | undefined,
  likely: ReadonlyMap<Intent, number>,
): FollowUp | undefined {
  if (memory === undefined || memory.framework !== reading.framework.id) return undefined;
  const before = reading.framework.levels.filter(({ id }) => memory.levels.includes(id));
  if (isElsewhere(reading, likely) || namesATopic(reading, likely)) return undefined;
  return (
    pickAmong(reading, memory, before) ??
    comparing(reading, memory, likely) ??
    elliptical(reading, memory, before) ??
    pointing(reading, memory, before, likely)
  );
}

/** "What's for lunch?" is no follow-up, however short. */
function isElsewhere({ cues, unstated }: Reading, likely: ReadonlyMap<Intent, number>): boolean {
  return (likely.get('off-topic') ?? 0) > 0.7 && !cues.has('pronoun') && unstated.length === 0;
}

/** "Different topic: what is OP1?" */
function namesATopic({ topics, cues }: Reading, likely: ReadonlyMap<Intent, number>): boolean {
  const isNamed = topics.glossary.length + topics.principles.length > 0 && !cues.has('pronoun');
  return isNamed && (likely.get('term') ?? 0) + (likely.get('principles') ?? 0) > 0.6;
}

/** "Is that more than a principal?", "put the two side by side", "and throw in principal": with levels spoken of before. */
function comparing(
  { framework, named, words, cues }: Reading,
  { levels, before = [], intent }: ThreadMemory,
  likely: ReadonlyMap<Intent, number>,
): FollowUp | undefined {
  const spokenOf = (ids: readonly string[]) => framework.levels.filter(({ id }) => ids.includes(id));
  const compares = cues.has('compare') || (likely.get('compare') ?? 0) > 0.3;
  if (named.length === 1 && words.length < 12) {
    const adds = intent === 'compare' && /\b(?:add|throw|include|plus|too|also|as well|put)\b/.test(words.join(' '));
    const points = cues.has('pronoun') && compares;
    return adds || points ? { intent: 'compare', levels: [...spokenOf(levels), ...named] } : undefined;
  }
  const both = spokenOf([...before, ...levels]);
  if (named.length > 0 || !compares || both.length < 2 || levels.length > 1) return undefined;
  return { intent: 'compare', levels: both };
}

/** Names something new, and leaves the question to be the one before. */
function elliptical(reading: Reading, memory: ThreadMemory, before: readonly Level[]): FollowUp | undefined {
  const { cues, named, words } = reading;
  if (named.length === 1 && cues.has('compare') && words.length < 9 && before.length > 0)
    return { intent: 'compare', levels: [...before, ...named] };
  if (named.length === 1 && cues.has('next-step') && words.includes('there'))
    return { intent: 'next-step', levels: [...before, ...named] };
  if (named.length === 0 || words.length > 8 || !(cues.has('ellipsis') || cues.has('correction'))) return undefined;
  if (cues.has('compare')) return { intent: 'compare', levels: [...before, ...named] };
  if (reading.narrower.length > 2) return undefined;
  const meant = alike(reading, before) ?? named;
  return { intent: repeatable(memory.intent, meant), levels: meant };
}

/** "And the senior one?" after an engineering manager is the senior engineering manager. */
function alike({ framework, mentions }: Reading, before: readonly Level[]): readonly Level[] | undefined {
  const [mention, other] = mentions;
  const [level] = before;
  if (mention === undefined || other !== undefined || mention.words > 1 || level === undefined) return undefined;
  const match = findLevel(framework, `${mention.typed} ${level.title}`);
  return match.kind === 'found' && match.level !== level ? [match.level] : undefined;
}

/** Points at what was spoken of: "that one", "above it", "more". */
function pointing(
  reading: Reading,
  memory: ThreadMemory,
  before: readonly Level[],
  likely: ReadonlyMap<Intent, number>,
): FollowUp | undefined {
  const { cues, named, words, byPlace } = reading;
  if (named.length + byPlace.length > 0 && !cues.has('compare')) return undefined;
  const points =
    cues.has('pronoun') ||
    cues.has('ellipsis') ||
    cues.has('correction') ||
    cues.has('more') ||
    cues.has('why') ||
    words.length < 5;
  if (memory.intent === 'tip' && cues.has('more')) return { intent: 'tip', levels: before };
  if (!points || words.length > 14 || before.length === 0) return undefined;
  if (named.length > 0) return { intent: 'compare', levels: [...before, ...named] };
  return (
    acrossTracks(reading, before) ??
    moveFrom(reading, before, likely) ?? {
      intent:
        cues.has('more') || cues.has('why') || isVague(reading, likely) ? repeatable(memory.intent, before) : undefined,
      levels: before,
    }
  );
}

/** "No, the technical one", "the manager of the same rank": peers on another track. */
function acrossTracks({ framework, topics, words }: Reading, before: readonly Level[]): FollowUp | undefined {
  const tracks = new Set(topics.tracks.map(({ entry }) => entry.id));
  if (
    tracks.size === 0 &&
    !/\b(?:other track|same (?:rank|rung|level|height)|peer|counterpart|equivalent)\b/.test(words.join(' '))
  )
    return undefined;
  const peers = before
    .flatMap((level) => peersOf(framework, level))
    .filter(({ track }) => tracks.size === 0 || tracks.has(track));
  return peers.length === 0 ? undefined : { intent: 'level', levels: peers };
}

/** "And about feedback?" asks what was asked before, of something else. */
function isVague({ cues }: Reading, likely: ReadonlyMap<Intent, number>): boolean {
  return cues.has('ellipsis') && Math.max(...likely.values()) < 0.5;
}

function moveFrom(
  { cues, framework, words }: Reading,
  before: readonly Level[],
  likely: ReadonlyMap<Intent, number>,
): FollowUp | undefined {
  const [lowest, highest] = [before[0], before.at(-1)];
  if (lowest === undefined || highest === undefined) return undefined;
  if (cues.has('direction-down')) return { intent: 'level', levels: previousLevels(framework, lowest) };
  if ((cues.has('next-step') || (likely.get('next-step') ?? 0) > 0.3) && words.includes('there'))
    return { intent: 'next-step', levels: [...previousLevels(framework, lowest), lowest] };
  if (!cues.has('direction-up')) return undefined;
  const next = nextLevels(framework, highest);
  if (next.length === 0) return { intent: 'next-step', levels: [highest] };
  if (cues.has('next-step')) return { intent: 'next-step', levels: [highest, ...next] };
  return { intent: 'level', levels: next };
}

function repeatable(intent: Intent, named: readonly Level[]): Intent | undefined {
  if (intent === 'compare') return named.length > 1 ? 'compare' : 'level';
  return ['level', 'criteria', 'next-step', 'tip', 'not-covered'].includes(intent) ? intent : undefined;
}
