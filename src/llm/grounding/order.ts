import type { Placed } from './align.ts';
import { craftKey, type Fact, type StatedPlace } from './fact.ts';
import { phrasingWords } from './phrasing-words.ts';
import { isDivider, type Word } from './word.ts';

/** Whether two words of a fact may change places: "large-scale initiatives" for "initiatives of large scale", never who and whom. */
export function mayTurn(
  { stated, words, ground }: Fact,
  first: number,
  second: number,
  areNeighbours: boolean,
): boolean {
  const [one, other] = [stated[first], stated[second]];
  if (one === undefined || other === undefined || isLevel(one) || isLevel(other)) return false;
  if (areApart(words, one.at, other.at) || isOver(words, one.at, other.at)) return false;
  if (roams(one) || roams(other)) return true;
  if (isPredicate(words, one.at, other.at)) return true;
  if (areAmounts(one, other)) return false;
  const touch = other.at - one.at === 1;
  // A line of a level begins with what the person does: whoever does it must not change places with it.
  if (first === 0 && ground.owner !== undefined && !isThing(words, one.at)) return areNeighbours && touch;
  const nextTo = stated.slice(first + 1, second).every(({ key }) => key === craftKey);
  return (areNeighbours && nextTo) || isPaired(words, one.at, other.at);
}

/** "Kind and specific feedback" for "feedback that is kind and specific". */
function isPredicate(words: readonly Word[], thing: number, quality: number): boolean {
  const that = words.findIndex(({ text }, at) => at > thing && /^(?:that|which)$/i.test(text));
  if (that < 0 || that + 1 >= quality || !/^(?:is|are)$/i.test(words[that + 1]?.text ?? '')) return false;
  const isThing = words.slice(thing, that).every(({ kind }) => kind === 'states');
  return isThing && words.slice(that + 2, quality).every(({ kind }) => /^(?:states|pause|joins)$/.test(kind));
}

/** "More with less" is not "less with more". */
export function areAmounts(...places: readonly StatedPlace[]): boolean {
  return places.every(({ key }) => /^(?:more|less|few|fewer)$/.test(key));
}

/** Whether one preposition alone stands between two words of one thing: "growth of the company", "feedback from users". */
export function isPaired(words: readonly Word[], first: number, second: number): boolean {
  const preposition = prepositionBetween(words, first, second);
  // What is brought to somebody is not theirs.
  if (preposition === undefined || isTowards(words[preposition])) return false;
  const before = words.slice(first + 1, preposition);
  // An article begins another thing, unless it goes on with this one: "the innovation and the growth of the company".
  return before.every((word, at) => word.kind !== 'carries' || before[at - 1]?.kind === 'joins');
}

function isTowards(word: Word | undefined): boolean {
  return word?.kind === 'preposition' && /^(?:to|into|onto|towards?)$/.test(word.how);
}

/** Where the only preposition between two words stands; undefined where there is none, several or a pause. */
export function prepositionBetween(words: readonly Word[], first: number, second: number): number | undefined {
  const between = words.slice(first + 1, second);
  if (between.some(({ kind }) => kind === 'pause' || kind === 'softens')) return undefined;
  const found = between.flatMap(({ kind }, at) => (kind === 'preposition' ? [first + 1 + at] : []));
  return found.length === 1 ? found[0] : undefined;
}

/** A number belongs to its neighbor: "three products" is not said by "three teams and several products". */
export function standsBeside({ stated }: Fact, before: number, here: number): boolean {
  const areNumbers = [before, here].some((index) => isNumber(stated[index]?.key ?? ''));
  return !areNumbers || here - before === 1;
}

/** Whether nothing was left out on one side of a preposition: "designs systems" for "designs a feature inside a system". */
export function keepsBothSides(words: readonly Word[], fact: Fact, placed: readonly Placed[]): boolean {
  const used = new Set(placed.map(({ index }) => fact.stated[index]?.at));
  return placed.every((here, at) => {
    const before = placed[at - 1];
    if (before === undefined || before.index > here.index) return true;
    const [from, to] = [fact.stated[before.index]?.at ?? 0, fact.stated[here.index]?.at ?? 0];
    return !leavesOut(fact.words, from, to, used) || isApart(words, before.said.at, here.said.at);
  });
}

function leavesOut(words: readonly Word[], from: number, to: number, used: ReadonlySet<number | undefined>): boolean {
  const preposition = words.findIndex((word, at) => at > from && at < to && isDivider(word));
  // "Brings context to the team and the truth to leaders": the second thing is brought as well.
  const another = words.some((word, at) => at > preposition && at < to && beginsAnother(words, at, word, to));
  if (preposition >= 0 && another) return false;
  return words.some(({ kind }, at) => at > from && at < preposition && kind === 'states' && !used.has(at));
}

function beginsAnother(words: readonly Word[], at: number, word: Word, to: number): boolean {
  return word.kind === 'joins' && to > at + 1 && words.slice(at + 1, to).every(({ kind }) => kind === 'carries');
}

function isApart(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from + 1, to).some(({ kind }) => kind !== 'carries');
}

/** Whether one word's statement has ended before the other's begins: "stronger than its leader, and defers to it". */
function isOver(words: readonly Word[], first: number, second: number): boolean {
  return words.slice(first, second).some(({ kind }, at) => {
    const [join, next] = words.slice(first + at + 1);
    // "Able to guide teams, and to have influence": the same goes on.
    return kind === 'pause' && join?.kind === 'joins' && next?.kind !== 'preposition';
  });
}

/** Whether a semicolon stands between: there another statement begins, often of somebody else. */
export function areApart(words: readonly Word[], first: number, second: number): boolean {
  return words.slice(first, second).some(({ kind, text }) => kind === 'pause' && text === ';');
}

/** "Takes part in decision-making": what follows such a preposition is not what the person does. */
function isThing(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  // "Is involved where strategy is made".
  if (words.slice(0, at).some((word) => word.kind === 'softens' && word.how === 'sharing')) return true;
  return before?.kind === 'preposition' && before.how !== 'to';
}

function isLevel({ key }: StatedPlace): boolean {
  return /^<.+>$/.test(key);
}

function roams({ key }: StatedPlace): boolean {
  return phrasingWords().roams.has(key);
}

function isNumber(key: string): boolean {
  return /\d/.test(key) || phrasingWords().numbers.has(key);
}
