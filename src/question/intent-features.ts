import { stem } from '../language/stem.ts';
import { meaningsOf } from '../language/thesaurus.ts';
import { concernOf, isAboutAsker } from './asker.ts';
import type { Intent } from './question.ts';
import { isHabit, isWhoDoes, pointsBack } from './question-forms.ts';
import type { Reading } from './reading.ts';

/**
 * What the intent model looks at, by name and each once: the words, two by two as well, what they mean at work, what
 * the reading found, and what the rules make of it. The weights of `data/training/` are for these very names.
 */
export function intentFeatures(reading: Reading, byRule: Intent): string[] {
  return [...new Set(['bias', `rule ${byRule}`, ...wordFeatures(reading), ...foundFeatures(reading)])];
}

/** What the words themselves tell, and what they mean at work. */
function wordFeatures({ words }: Reading): string[] {
  if (words.length === 0) return [];
  const stems = words.map((word) => (/^\d+$/.test(word) ? '<n>' : stem(word)));
  const framed = ['^', ...stems, '$'];
  return [
    ...stems,
    ...framed.slice(1).map((word, at) => `${framed[at]} ${word}`),
    ...framed.slice(2).map((word, at) => `${framed[at]} _ ${word}`),
    ...words.flatMap(partsOf),
    ...meaningsOf(stems).flatMap(({ begins }) => begins.map((group) => `#${group}`)),
  ];
}

/** Four letters at a time: a slip leaves most of a word, and an unknown word is like others of its field. */
function partsOf(word: string): string[] {
  const whole = `^${word}$`;
  if (word.length < 5 || word.startsWith('<')) return [];
  return Array.from({ length: whole.length - 3 }, (_, at) => `~${whole.slice(at, at + 4)}`);
}

function foundFeatures(reading: Reading): string[] {
  const { cues, allCues, named, told, byPlace, couldMean, people, topics, unstated, about, content, narrower } =
    reading;
  const counts: Record<string, number> = {
    named: named.length,
    told: told.length,
    place: byPlace.length,
    several: couldMean.length,
    people: people.length,
    track: topics.tracks.length,
    competency: topics.competencies.length,
    principle: longest(topics.principles),
    term: longest(topics.glossary),
    missing: longest(topics.notCovered),
    unstated: unstated.filter(({ isSure }) => isSure).length,
    evidence: about.evidence,
    strange: about.strange.length,
    content: content.length,
    narrower: narrower.length,
    words: Math.ceil(reading.words.length / 4),
  };
  const is: Record<string, boolean> = {
    asker: isAboutAsker(reading),
    who: isWhoDoes(reading),
    habit: isHabit(reading),
    back: pointsBack(reading),
    foreign: reading.isForeign,
    stranger: 2 * about.strange.length >= about.evidence,
  };
  return [
    ...[...cues].map((cue) => `cue ${cue}`),
    ...[...allCues].map((cue) => `told ${cue}`),
    `concern ${concernOf(reading)}`,
    ...Object.entries(counts).map(([name, count]) => `${name} ${Math.min(count, 6)}`),
    ...Object.entries(is).flatMap(([name, holds]) => (holds ? [`is ${name}`] : [])),
    ...(named.length === 0 ? [] : [...cues].map((cue) => `level cue ${cue}`)),
  ];
}

function longest(found: readonly { length: number }[]): number {
  return Math.max(0, ...found.map(({ length }) => length));
}
