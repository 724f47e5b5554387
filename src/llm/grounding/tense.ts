import { phrasingWords } from './phrasing-words.ts';
import type { Use } from './support.ts';
import type { Word } from './word.ts';

/** Whether something is told as done ("you mentored", "you have mentored") that the fact only expects. */
export function tellsAsDone({ fact, parts }: Use): boolean {
  const doneInFact = new Set(fact.words.flatMap((word) => (word.kind === 'states' && isDone(word) ? [word.key] : [])));
  return parts.some(({ words }) =>
    words.some(
      (word, at) => word.kind === 'states' && isDone(word) && !doneInFact.has(word.key) && !isPassive(words, at),
    ),
  );
}

function isDone({ text }: Word): boolean {
  return /ed$/.test(text) || phrasingWords().past.has(text.toLowerCase());
}

function isPassive(words: readonly Word[], at: number): boolean {
  const verb = words.slice(0, at).findLast(({ text, kind }) => kind !== 'states' || !text.endsWith('ly'));
  return verb?.kind === 'carries' && /^(?:is|are|be|being|people are)$/i.test(verb.text);
}

/** Whether a person is told what they are where the fact tells no such thing: "you are new to the field". */
export function judgesPerson(sentence: readonly Word[], facts: readonly string[]): boolean {
  const judges = sentence.some((word, at) => /^you$/i.test(word.text) && isJudging(sentence.slice(at + 1)));
  return judges && !facts.some((fact) => /^Is\b|\byou are\b/.test(fact));
}

function isJudging([verb, next]: readonly Word[]): boolean {
  return verb !== undefined && /^(?:are|were)$/i.test(verb.text) && next?.kind !== 'softens';
}
