import { type Token, tokensOf } from '../language/tokens.ts';
import { titleWords } from './title-words.ts';

/** A word as names are matched by it, and the piece of text that it was read from. */
export type NameWord = { word: string; start: number; end: number; typed: string };

/** A text as names are matched by it: "Sr. VPs of Eng II" is senior, vice, president, engineer, 2. */
export function nameWords(text: string): NameWord[] {
  const tokens = tokensOf(text).filter(({ word }) => !titleWords().joining.has(word));
  return tokens.flatMap(({ start, end, typed }, index) =>
    readings(tokens, index).map((word) => ({
      word,
      start,
      end,
      typed,
    })),
  );
}

/** The key under which a name is kept: its words joined by spaces. */
export function nameWordsKey(name: string): string {
  return nameWords(name)
    .map(({ word }) => word)
    .join(' ');
}

function readings(tokens: readonly Token[], index: number): string[] {
  const token = tokens[index];
  if (token === undefined) return [];
  const number = asNumber(tokens, index, token);
  if (number !== undefined) return [number];
  const { abbreviations, crafts } = titleWords();
  const one = singular(token.word);
  return (abbreviations.get(one) ?? one).split(' ').map((word) => crafts.get(word) ?? word);
}

function asNumber(tokens: readonly Token[], index: number, { word, typed }: Token): string | undefined {
  const words = titleWords();
  if (index === 0) return words.numbers.get(word);
  // "PM Is" and "PM IIs" are plurals; only the capital tells the first from a verb.
  const plural = /^(I{1,3}|I?V)s$/.exec(typed)?.[1]?.toLowerCase();
  const written = plural ?? word;
  const shy = isPronoun(tokens, index) ? undefined : words['shy-numbers'].get(written);
  return words.numbers.get(written) ?? shy;
}

/** "As a PM I want to …": the I after a title is the person who writes. */
function isPronoun(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]?.word;
  if (after === undefined || !titleWords()['pronoun-verbs'].has(after)) return false;
  return after === 'am' || tokens[index - 2]?.word === 'as' || tokens[index - 3]?.word === 'as';
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
