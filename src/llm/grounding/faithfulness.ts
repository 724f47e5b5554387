import { dropsCondition } from './conditions.ts';
import { type StatedPlace, statedPlaces } from './fact.ts';
import { losesHead } from './heads.ts';
import { phrasingWords } from './phrasing-words.ts';
import { strengthOf, strengths } from './strength.ts';
import type { Use } from './support.ts';
import { tellsAsDone } from './tense.ts';
import { losesVerb } from './verbs.ts';
import { isDivider, type Word } from './word.ts';

// A sentence that takes no more than this share of the words of the clauses it uses has picked what it likes.
const leastShare = 0.4;

export type FaultInUse = 'head' | 'verb' | 'tense' | 'strength' | 'alternative' | 'reach' | 'condition' | 'thin';

/** What a sentence does to a fact that it uses; undefined where it says the same, no more and no less. */
export function faultInUse(use: Use, sentence: readonly Word[]): FaultInUse | undefined {
  if (losesHead(use.fact, use.places)) return 'head';
  if (losesVerb(use)) return 'verb';
  if (tellsAsDone(use)) return 'tense';
  if (!isAsSure(use, sentence)) return 'strength';
  if (dropsAlternative(use)) return 'alternative';
  if (dropsReach(use, sentence)) return 'reach';
  if (dropsCondition(use)) return 'condition';
  return shareTaken(use, sentence) <= leastShare ? 'thin' : undefined;
}

/** Words that the sentence shares out count for each: "drives initiatives and innovation across the company". */
function shareTaken(use: Use, sentence: readonly Word[]): number {
  const said = new Set(statedPlaces(sentence).map(({ key }) => key));
  const inReach = placesInClausesUsed(use);
  const shared = inReach.filter((place) => use.places.has(use.fact.stated.indexOf(place)) || said.has(place.key));
  return shared.length / inReach.length;
}

function placesInClausesUsed({ fact, places }: Use): readonly StatedPlace[] {
  const pauses = (at: number) => fact.words.slice(0, at).filter(({ kind }) => kind === 'pause').length;
  const used = new Set(fact.stated.filter((_, place) => places.has(place)).map(({ at }) => pauses(at)));
  return fact.stated.filter(({ at }) => used.has(pauses(at)));
}

function isAsSure({ fact, parts, places }: Use, sentence: readonly Word[]): boolean {
  const said = strengthOf(parts.flatMap(({ words }) => words));
  const anywhere = strengthOf(sentence).softened;
  const inFact = strengths(fact.words);
  const meant = [...places].flatMap((place) => inFact[fact.stated[place]?.at ?? -1] ?? []);
  const softened = new Set(meant.flatMap((strength) => [...strength.softened]));
  const insisted = new Set(meant.flatMap((strength) => [...strength.insisted]));
  const isKept = [...softened].every(
    (how) => said.softened.has(how) || (mayStandElsewhere.has(how) && anywhere.has(how)),
  );
  const isAdded = [...said.softened].some((how) => !softened.has(how) && !mayAdd(fact.ground.line.provenance).has(how));
  return isKept && !isAdded && said.insisted.isSubsetOf(insisted);
}

// One "is expected to" or "is able to" may carry several things: "to think and to contribute".
const mayStandElsewhere = new Set(['expected', 'able']);

// Every line of a level is an expectation; coaching is an offer, so it may be put as one.
function mayAdd(provenance: string): ReadonlySet<string> {
  return provenance === 'editorial' ? new Set(['expected', 'able', 'perhaps']) : new Set(['expected']);
}

/** Of "products or teams" only one is said, or both as if joined by "and"; or an "or" where the line has none. */
function dropsAlternative({ fact, parts, places }: Use): boolean {
  const used = new Set([...places].map((place) => fact.stated[place]?.key));
  const isOffered = parts.some(({ words }) => words.some((word) => word.kind === 'joins' && word.how === 'or'));
  const has = fact.words.some((word) => word.kind === 'joins' && word.how === 'or');
  if (isOffered && !has) return true;
  return alternativesIn(fact.words).some(({ left, right }) => {
    const [saysLeft, saysRight] = [used.has(left), right.some((key) => used.has(key))];
    return saysLeft !== saysRight || (saysLeft && !isOffered);
  });
}

function alternativesIn(words: readonly Word[]): { left: string; right: string[] }[] {
  return words.flatMap((word, at) => {
    if (word.kind !== 'joins' || word.how !== 'or') return [];
    const left = words.slice(0, at).findLast((other) => other.kind === 'states');
    const known = new Set(words.slice(0, at).map((other) => (other.kind === 'states' ? other.key : '')));
    const right = untilPause(words.slice(at + 1)).filter((key) => !known.has(key));
    return left?.kind === 'states' && right.length > 0 ? [{ left: left.key, right }] : [];
  });
}

function untilPause(words: readonly Word[]): string[] {
  const end = words.findIndex(({ kind }) => kind === 'pause' || kind === 'joins' || kind === 'preposition');
  return words.slice(0, end < 0 ? words.length : end).flatMap((word) => (word.kind === 'states' ? [word.key] : []));
}

/** "Sets the vision" for "sets the vision of product lines": how far it goes is not said. */
function dropsReach(use: Use, sentence: readonly Word[]): boolean {
  const { reaches } = phrasingWords();
  const reaching = placesInClausesUsed(use).filter(
    ({ key, at }) => reaches.has(key) && followsDivider(use.fact.words, at),
  );
  const used = new Set(sentence.map((word) => (word.kind === 'states' ? word.key : '')));
  if (reaching.length === 0) return false;
  const first = reaching.findIndex(({ key }) => used.has(key));
  return first < 0 || (first > 0 && isOneReach(use.fact.words, reaching[first - 1]?.at ?? 0, reaching[first]?.at ?? 0));
}

/** "For design in the company" is no "for the company". */
function isOneReach(words: readonly Word[], first: number, second: number): boolean {
  const between = words.slice(first + 1, second).filter(({ kind }) => kind !== 'carries');
  return between.length === 1 && between[0]?.kind === 'preposition';
}

function followsDivider(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - 4), at + 1).some(isDivider);
}
