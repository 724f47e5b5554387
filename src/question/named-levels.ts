import { findLevelsInText } from '../framework/find-levels-in-text.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { LevelMention } from '../framework/level-mention.ts';
import { tokensOf } from '../language/tokens.ts';

/** The places of a text that ask about a level, and the levels that a name could mean where it could mean several. */
export type AskedMentions = {
  mentions: readonly LevelMention[];
  couldMean: readonly Level[];
  /** Levels that stand for somebody. */
  people: readonly Level[];
};

/** Levels named as such: "my director says" is a person, and a PM without a number is the work and no level. */
export function askedMentions(framework: CareerFramework, text: string): AskedMentions {
  const found = leftOut(
    text,
    findLevelsInText(framework, text).filter((mention) => !isTimeOfDay(text, mention) && !isDegree(text, mention)),
  );
  const people = found.filter((mention) => isPerson(text, mention));
  const named = found.filter((mention) => !people.includes(mention));
  return {
    mentions: named.filter((mention) => mention.levels.length === 1 && (!mention.isCraft || isARung(text, mention))),
    people: people.flatMap(({ levels, isCraft }) => (isCraft ? [] : levels)),
    couldMean: [...new Set(named.filter(({ levels }) => levels.length > 1).flatMap(({ levels }) => levels))],
  };
}

const whose = new Set(['my', 'his', 'her', 'their', 'your']);
const nearby = new Set(['group', 'skip', 'current', 'new', 'old', 'own', 'former', 'direct', 'the', 'a', 'own']);
const addressed = new Set([
  'talk',
  'speak',
  'ask',
  'tell',
  'email',
  'meet',
  'message',
  'go',
  'complain',
  'pitch',
  'cc',
  'invite',
  'escalate',
]);
const ofTheRole =
  /^\W*(?:role|level|position|job|title|rung|track|promo|promotion|expectation|responsibilit|scope|dut|review|self|ladder|criteria|goal|packet|do\b|does\b|requirement|career|level)/i;

/** The pm of "at 3 pm". */
function isTimeOfDay(text: string, { start, isCraft }: LevelMention): boolean {
  return isCraft && /\d\s*$/.test(text.slice(0, start));
}

/** The senior of "more senior" and "senior to": how high something stands, and no level's name. */
function isDegree(text: string, { start, end, words }: LevelMention): boolean {
  if (words > 1) return false;
  const last = tokensOf(text.slice(Math.max(0, start - 20), start)).at(-1)?.word ?? '';
  const isHigherThan = /^\s+to\s+(?:an?|the|any|every|all|my)\s/i.test(text.slice(end)) && last !== 'from';
  return degrees.has(last) || isHigherThan || (/^\s+to\s/i.test(text.slice(end)) && stands.has(last));
}

const degrees = new Set(['more', 'most', 'less', 'least', 'very', 'so', 'too', 'equally']);
const stands = new Set(['is', 'are', 'it', 'that', 'one', 'role', 'level', 'i', 'or', 'and', 'director', 'manager']);

/** "Not the director stuff, just principal": what is named to be left out, while something else is named. */
function leftOut(text: string, mentions: readonly LevelMention[]): readonly LevelMention[] {
  const kept = mentions.filter(({ start }) => !/\bnot\s+(?:(?:the|a|an|about)\s+)*$/i.test(text.slice(0, start)));
  return kept.length > 0 ? kept : mentions;
}

/** "Become a manager": the work alone names a level where it is spoken of as one, and only one level does that work. */
function isARung(text: string, { start }: LevelMention): boolean {
  const last = tokensOf(text.slice(Math.max(0, start - 20), start)).at(-1)?.word ?? '';
  return ['a', 'an', 'become', 'becoming', 'into', 'vs', 'versus', 'or'].includes(last);
}

/** Whether a level's name stands for somebody: "my VP thinks", "talk to the director", but not "my senior role". */
function isPerson(text: string, { start, end }: LevelMention): boolean {
  if (ofTheRole.test(text.slice(end))) return false;
  const before = tokensOf(text.slice(Math.max(0, start - 60), start)).map(({ word }) => word);
  const [last = '', secondLast = ''] = before.toReversed();
  if (whose.has(last) || (nearby.has(last) && whose.has(secondLast))) return true;
  return (
    before.slice(-4).some((word) => addressed.has(word)) &&
    before.slice(-2).some((word) => word === 'the' || word === 'our')
  );
}
