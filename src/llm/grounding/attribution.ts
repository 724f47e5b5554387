import type { Level } from '../../framework/framework.ts';
import { levelKey, type StatedPlace, statedPlaces } from './fact.ts';
import type { Ground } from './ground.ts';
import { isDivider, type Word } from './word.ts';

/** A part of a sentence with the levels that it speaks of; undefined where it names a level that its lines do not know. */
export type AttributedPart = {
  words: readonly Word[];
  said: readonly StatedPlace[];
  /** Empty where no level has been named so far. */
  levels: readonly Level[];
};

type Naming = { subjects: readonly Level[]; objects: ReadonlySet<number>; isWrong: boolean };

/** Gives each part the level that was last named before it. Undefined where a level is named that no cited line is of. */
export function attribute(
  parts: readonly (readonly Word[])[],
  cited: readonly Ground[],
  inLines: ReadonlySet<string>,
): AttributedPart[] | undefined {
  let levels: readonly Level[] = [];
  const attributed: AttributedPart[] = [];
  for (const words of parts) {
    const naming = namingIn(words, cited, inLines);
    if (naming.isWrong) return undefined;
    const said = statedPlaces(words).filter(({ key, at }) => !key.startsWith('<') || naming.objects.has(at));
    // "Director, VP and SVP are …": names alone gather until something is said of them.
    const gathered = attributed.at(-1)?.said.length === 0 ? levels : [];
    if (naming.subjects.length > 0) levels = [...gathered, ...naming.subjects];
    attributed.push({ words, said, levels });
  }
  return attributed;
}

function namingIn(words: readonly Word[], cited: readonly Ground[], inLines: ReadonlySet<string>): Naming {
  const subjects: Level[] = [];
  const objects = new Set<number>();
  let isWrong = false;
  // Coaching says "you" itself: "the options that you rejected".
  const speaksOfYou = cited.some(({ line }) => /\byou\b/i.test(line.text));
  for (const [at, word] of words.entries()) {
    if (isYou(word) && !speaksOfYou && isActedOn(words, at)) isWrong = true;
    if (word.kind !== 'level') continue;
    if (word.levels.length === 0) {
      if (isActedOn(words, at) || isConcerned(words, at)) objects.add(at);
      continue;
    }
    const owners = word.levels.filter((level) => cited.some(({ owner }) => owner === 'every' || owner === level));
    const isInLine = word.levels.some(({ id }) => inLines.has(levelKey(id)));
    const acted = isActedOn(words, at);
    if (owners.length > 0 && !(acted && isInLine)) {
      subjects.push(...owners);
      if (acted) isWrong = true;
    } else if (isInLine) objects.add(at);
    else isWrong = true;
  }
  return { subjects, objects, isWrong };
}

function isYou({ text }: Word): boolean {
  return /^you\b/i.test(text);
}

/** Whether something is said to be done for, with or about whom a name means, not of them. */
function isConcerned(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLastIndex(({ text }) => !/^(?:an?|the|their|your|both)$/i.test(text));
  return words[before]?.kind === 'preposition' && words.slice(0, before).some(({ kind }) => kind === 'states');
}

/** Whether a level or "you" stands where somebody acts on it: "mentor a Senior PM", "reports to you". */
function isActedOn(words: readonly Word[], at: number): boolean {
  const before = words.slice(0, at).findLast(({ text }) => !/^(?:an?|the|both)$/i.test(text));
  if (before === undefined) return false;
  if (before.kind === 'states' && isDivider(before)) return false;
  if (before.kind === 'states' || before.kind === 'insists') return true;
  if (before.kind === 'softens') return before.how === 'helping';
  const isTo = before.kind === 'preposition' && before.how === 'to';
  return isTo && words.slice(0, at).some(({ kind }) => kind === 'states');
}
