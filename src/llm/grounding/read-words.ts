import { findLevelsInText } from '../../framework/find-levels-in-text.ts';
import type { CareerFramework, Level } from '../../framework/framework.ts';
import type { LevelMention } from '../../framework/level-mention.ts';
import { stem } from '../../language/stem.ts';
import { type Token, tokensOf } from '../../language/tokens.ts';
import { type Phrase, phrasingWords, type WordReading, wordsOf } from './phrasing-words.ts';
import type { Word } from './word.ts';

/** What each word of a text does: states, softens, insists, denies, names a level, joins, pauses or merely carries, as `names` of several words do. */
export function readWords(framework: CareerFramework, text: string, names: readonly string[] = []): Word[] {
  const mentions = findLevelsInText(framework, text).filter(({ readAs }) => readAs.kind === 'name');
  const tokens = spelledOut(tokensOf(text));
  const known = names.map(wordsOf).filter(({ length }) => length > 1);
  const words: Word[] = [];
  for (let at = 0, end = 0; at < tokens.length; ) {
    const { reading, length } = nameAt(tokens, at, known) ?? readingAt(tokens, at, mentions);
    const [start, from] = [tokens[at]?.start ?? end, end];
    end = tokens[at + length - 1]?.end ?? start;
    words.push(...pausesIn(text.slice(from, start)), { ...reading, text: text.slice(start, endOfWord(text, end)) });
    at += length;
  }
  return words;
}

type Reading = WordReading | { kind: 'level'; levels: readonly Level[] };

function nameAt(
  tokens: readonly Token[],
  at: number,
  names: readonly (readonly string[])[],
): { reading: Reading; length: number } | undefined {
  const name = names.find((words) => words.every((word, index) => tokens[at + index]?.word === word));
  return name && { reading: { kind: 'carries' }, length: name.length };
}

function readingAt(
  tokens: readonly Token[],
  at: number,
  mentions: readonly LevelMention[],
): { reading: Reading; length: number } {
  const mention = mentions.find(({ start }) => start === tokens[at]?.start);
  if (mention !== undefined) {
    const length = tokens.slice(at).filter(({ end }) => end <= mention.end).length;
    // A name that many levels share ("product manager") is no level's.
    return { reading: { kind: 'level', levels: mention.isCraft ? [] : mention.levels }, length };
  }
  const phrase = phraseAt(tokens, at);
  if (phrase !== undefined) return { reading: phrase.reading, length: phrase.words.length };
  return { reading: { kind: 'states', key: stem(tokens[at]?.word ?? '') }, length: 1 };
}

// The apostrophe of "users'" belongs to its word, and is no part of its token.
function endOfWord(text: string, end: number): number {
  return /^['’](?!\p{L})/u.test(text.slice(end)) ? end + 1 : end;
}

/** The longest phrase that begins here; among equals what carries, softens or denies goes before what states. */
function phraseAt(tokens: readonly Token[], at: number): Phrase | undefined {
  const words = tokens.slice(at).map(({ word }) => word);
  const stems = words.map(stem);
  const exact = phraseIn(phrasingWords().phrases, words);
  const stating = phraseIn(phrasingWords().phrasesOfStems, stems);
  return (stating?.words.length ?? 0) > (exact?.words.length ?? 0) ? stating : (exact ?? stating);
}

function phraseIn(phrases: ReadonlyMap<string, readonly Phrase[]>, words: readonly string[]): Phrase | undefined {
  return phrases.get(words[0] ?? '')?.find((phrase) => phrase.words.every((word, index) => words[index] === word));
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/^can't$/, 'cannot'],
  [/^won't$/, 'will not'],
  [/n't$/, ' not'],
  [/^(that|it|what|who|there|here|where)'s$/, '$1 is'],
  [/'re$/, ' are'],
  [/'ll$/, ' will'],
  [/'ve$/, ' have'],
  [/'d$/, ' would'],
];

/** "You'll" as two words, and a code such as L7 as one. */
function spelledOut(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    if (before !== undefined && isCode(before, token)) return [];
    const next = tokens[index + 1];
    if (next !== undefined && isCode(token, next)) return [{ ...token, word: token.word + next.word, end: next.end }];
    const ending = contractions.find(([pattern]) => pattern.test(token.word));
    const parts = ending === undefined ? [token.word] : token.word.replace(ending[0], ending[1]).split(' ');
    return parts.map((word) => ({ ...token, word }));
  });
}

function isCode(letters: Token, digits: Token): boolean {
  return letters.end === digits.start && /^[a-z]+$/.test(letters.word) && /^\d+$/.test(digits.word);
}

function pausesIn(gap: string): Word[] {
  return Array.from(gap.matchAll(/[,;:.!?()–—]/g), ([text]) => ({ kind: 'pause', text }));
}
