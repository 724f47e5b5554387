import { craftKey, type Fact, type StatedPlace } from './fact.ts';
import { areAmounts, areApart, isPaired, keepsBothSides, mayTurn, prepositionBetween, standsBeside } from './order.ts';
import type { Word } from './word.ts';

/** A word of a sentence and the place of the fact that says it: an index of `fact.stated`. */
export type Placed = { said: StatedPlace; index: number };

/** Where the words of a part stand in a fact; undefined where one has no place, or where the order tells something else. */
export function align(words: readonly Word[], said: readonly StatedPlace[], fact: Fact): Placed[] | undefined {
  return placeRest({ words, fact, steps: stepCounter() }, said, []);
}

type Pair = { words: readonly Word[]; fact: Fact; steps: () => number };

// A sentence takes a few dozen. One that says a word again and again, to a line that does too, would take for ever.
const mostSteps = 2_000;

function stepCounter(): () => number {
  let steps = 0;
  return () => ++steps;
}

function placeRest(pair: Pair, said: readonly StatedPlace[], placed: readonly Placed[]): Placed[] | undefined {
  const { fact } = pair;
  const [next, ...rest] = said;
  if (next === undefined) return keepsBothSides(pair.words, fact, placed) ? [...placed] : undefined;
  if (pair.steps() > mostSteps) return undefined;
  for (const index of candidates(fact, next, placed)) {
    const here = { said: next, index };
    const found = fitsAfter(pair, placed, here) ? placeRest(pair, rest, [...placed, here]) : undefined;
    if (found !== undefined) return found;
  }
  return isNameAlone(fact, next) ? placeRest(pair, rest, placed) : undefined;
}

/** A word of the line's name, unless the line tells it apart from something: "a mentor advises; a sponsor opens the door". */
function isNameAlone({ nameKeys, stated, words, ground }: Fact, { key }: StatedPlace): boolean {
  const tellsApart = ground.owner === undefined && areApart(words, 0, words.length);
  return nameKeys.has(key) && !(tellsApart && stated.some((place) => place.key === key));
}

/** Places of the same word, denied where it is denied; those further on in the line first. */
function candidates({ stated }: Fact, { key, isDenied }: StatedPlace, placed: readonly Placed[]): number[] {
  const last = placed.at(-1)?.index ?? -1;
  const found = stated.flatMap((place, index) => (place.key === key && place.isDenied === isDenied ? [index] : []));
  return found.toSorted((a, b) => Number(a <= last) - Number(b <= last) || a - b);
}

function fitsAfter({ words, fact }: Pair, placed: readonly Placed[], here: Placed): boolean {
  const before = placed.at(-1);
  if (before === undefined) return true;
  // "Junior product managers" is one thing, and stands where its first word does.
  const clings = here.said.key === craftKey && here.index === before.index + 1;
  const inOrder =
    clings ||
    placed.every(
      (earlier) =>
        earlier.index <= here.index ||
        (mayTurn(fact, here.index, earlier.index, earlier === before) && !isJoinLost(words, fact, earlier, here)) ||
        isTurnedByPreposition(words, placed, earlier, here),
    );
  const [from, to] = [fact.stated[before.index]?.at ?? 0, fact.stated[here.index]?.at ?? 0];
  // A line of a level tells of one person throughout; a term's parts may tell of different things.
  const isElsewhere = fact.ground.owner === undefined && areApart(fact.words, Math.min(from, to), Math.max(from, to));
  return inOrder && !isElsewhere && standsBeside(fact, before.index, here.index);
}

/** "Runs designers" for "hires designers and runs the interviews": what the line joins, the sentence makes one of. */
function isJoinLost(words: readonly Word[], fact: Fact, earlier: Placed, here: Placed): boolean {
  const [first, second] = [fact.stated[here.index]?.at ?? 0, fact.stated[earlier.index]?.at ?? 0];
  const inSentence = words.slice(earlier.said.at, here.said.at);
  const isAnother = second > first && fact.words[second - 1]?.kind === 'joins' && here.index === earlier.index - 1;
  return isAnother && !inSentence.some(({ kind }) => /^(?:joins|pause)$/.test(kind));
}

/** "The highest levels of the organization" for "the organization's highest levels": what follows the preposition is one thing. */
function isTurnedByPreposition(
  words: readonly Word[],
  placed: readonly Placed[],
  earlier: Placed,
  here: Placed,
): boolean {
  if (areAmounts(earlier.said, here.said)) return false;
  const preposition = prepositionBetween(words, earlier.said.at, here.said.at);
  if (preposition === undefined || !isPaired(words, earlier.said.at, here.said.at)) return false;
  return placed.every(({ said, index }) => said.at < preposition || index < here.index);
}
