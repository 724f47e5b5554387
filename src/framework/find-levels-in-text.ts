import type { CareerFramework } from './framework.ts';
import type { LevelMention, ReadAs } from './level-mention.ts';
import { type LevelNames, levelNames, type NamedLevels } from './level-names.ts';
import { type MendedWord, mendedWords } from './mended-words.ts';
import { hasOtherMeaning, isEverydayWord } from './other-meanings.ts';
import { titleWords } from './title-words.ts';

/** The levels that a text names, from left to right, the longest name first: never the VP within an SVP. */
export function findLevelsInText(framework: CareerFramework, text: string): LevelMention[] {
  const names = levelNames(framework);
  const words = mendedWords(names, text);
  const mentions: LevelMention[] = [];
  let series: string | undefined;
  for (let at = 0; at < words.length; ) {
    const found = longestName(names, text, words, at) ?? nextInSeries(names, words, at, series);
    if (found === undefined) {
      if (!isJoint(words[at])) series = undefined;
      at += 1;
      continue;
    }
    mentions.push(mention(text, words.slice(at, at + found.length), found.named));
    series = /^(.*) \d+$/.exec(found.key)?.[1];
    at += found.length;
  }
  return mentions;
}

type Found = { key: string; named: NamedLevels; length: number };

function longestName(names: LevelNames, text: string, words: readonly MendedWord[], at: number): Found | undefined {
  const longest = names.longest.get(words[at]?.word ?? '') ?? 0;
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const span = words.slice(at, at + length);
    const key = span.map(({ word }) => word).join(' ');
    const named = names.byKey.get(key);
    if (named !== undefined && isOneName(text, words, at, span)) return { key, named, length };
  }
  return undefined;
}

/** The II of "PM I and II", the 7 of "L6 or 7". */
function nextInSeries(names: LevelNames, words: readonly MendedWord[], at: number, series?: string): Found | undefined {
  const key = `${series} ${titleWords()['shy-numbers'].get(words[at]?.word ?? '') ?? words[at]?.word}`;
  const named = series === undefined ? undefined : names.byKey.get(key);
  return named === undefined ? undefined : { key, named, length: 1 };
}

function isJoint(word: MendedWord | undefined): boolean {
  return word !== undefined && ['and', 'or', 'to', 'vs', 'versus', 'with', 'then'].includes(word.word);
}

function isOneName(text: string, words: readonly MendedWord[], at: number, span: readonly MendedWord[]): boolean {
  if (span.every(({ mending }) => mending === 'in-company')) return false;
  if (span.some((word, index) => index > 0 && isApart(text, span[index - 1], word))) return false;
  const [only, ...others] = span;
  if (others.length > 0 || only === undefined) return true;
  if (isEverydayWord(only.typed)) return false;
  return !hasOtherMeaning(only.word, neighbour(text, words, at, -1), neighbour(text, words, at, 1));
}

/** Whether punctuation says that two words are two names: "principal/director", "senior, VP", but not "Director, Product". */
function isApart(text: string, before: MendedWord | undefined, after: MendedWord): boolean {
  if (before === undefined || before.end > after.start) return false;
  const gap = text.slice(before.end, after.start);
  if (/[/|>→&+?!;:()\n]|\s[-–—]+\s/.test(gap)) return true;
  return gap.includes(',') && titleWords().grades.has(after.word);
}

function neighbour(text: string, words: readonly MendedWord[], at: number, step: 1 | -1): string | undefined {
  const [word, other] = [words[at], words[at + step]];
  if (word === undefined || other === undefined) return undefined;
  const gap = step === 1 ? text.slice(word.end, other.start) : text.slice(other.end, word.start);
  return /[.,?!;:]/.test(gap) ? undefined : other.word;
}

function mention(text: string, span: readonly MendedWord[], named: NamedLevels): LevelMention {
  const start = span[0]?.start ?? 0;
  const end = span.at(-1)?.end ?? start;
  const typed = text.slice(start, end);
  const readAs = readingOf(typed, span, named);
  return { levels: named.levels, start, end, typed, readAs, words: span.length, isCraft: named.kind === 'craft' };
}

function readingOf(typed: string, span: readonly MendedWord[], { code }: NamedLevels): ReadAs {
  if (code !== undefined) return { kind: 'code', code };
  return span.some(({ mending }) => mending !== 'none') ? { kind: 'slip', typed } : { kind: 'name' };
}
