import { nameWords } from './name-words.ts';
import { titleWords } from './title-words.ts';

/** A form of a title that people use instead of it. `craft` names the work alone and no rung: the PM of "PM II". */
export type ShortName = { words: readonly string[]; kind: 'short' | 'craft' };

/** "Senior Product Manager": senior, senior pm, spm, senior product … The order does not matter. */
export function shortNames(title: string): ShortName[] {
  const words = nameWords(title).map(({ word }) => word);
  const grades = words.filter((word) => titleWords().grades.has(word));
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const craft = words.filter((word) => !grades.includes(word) && !numbers.includes(word));
  const rung = [...grades, ...numbers];
  return [
    ...withRung(grades, numbers, craft),
    ...acronym(words),
    ...alone(craft, rung.length === 0 || numbers.length > 0),
  ];
}

function withRung(grades: string[], numbers: string[], craft: string[]): ShortName[] {
  const crafts = [craft, ...initials(craft), ...lastWord(craft), ...firstWord(craft, grades)];
  const named = crafts.flatMap((form) => [
    [...grades, ...form, ...numbers],
    [...form, ...grades, ...numbers],
  ]);
  const bare = grades.length > 0 ? [[...grades, ...numbers]] : [];
  if (grades.length + numbers.length === 0) return [];
  return [...named, ...bare].filter((words) => words.length > 0).map((words) => ({ words, kind: 'short' }));
}

/** "Chief Product Officer": cpo. Two letters would be too many other things. */
function acronym(words: readonly string[]): ShortName[] {
  const letters = words.map((word) => word[0]).join('');
  return letters.length > 2 ? [{ words: [letters], kind: 'short' }] : [];
}

function alone(craft: string[], isPlain: boolean): ShortName[] {
  if (!isPlain || craft.length === 0) return [];
  return [craft, ...initials(craft), ...craft.slice(-1).map((word) => [word])].map((words) => ({
    words,
    kind: 'craft',
  }));
}

function initials(craft: readonly string[]): string[][] {
  return craft.length > 1 ? [[craft.map((word) => word[0]).join('')]] : [];
}

/** "Senior Software Engineer" is a senior engineer, but a "Senior Product Manager" is no senior manager. */
function lastWord(craft: readonly string[]): string[][] {
  const last = craft.at(-1);
  return craft.length > 1 && last !== undefined && !titleWords().standalone.has(last) ? [[last]] : [];
}

/** "Director of Product Management" is a product director; a "Principal Product Manager" is no "principal product". */
function firstWord(craft: readonly string[], grades: readonly string[]): string[][] {
  const first = craft[0];
  const leadsPeople = grades.some((grade) => ['director', 'president', 'head', 'chief'].includes(grade));
  return craft.length > 1 && first !== undefined && leadsPeople ? [[first]] : [];
}
