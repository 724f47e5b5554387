import { tokensOf } from '../language/tokens.ts';
import { spokenWords } from './spoken-words.ts';

/** Stands for a level's name where the wording is looked at. */
export const levelPlace = '<level>';

type Span = { start: number; end: number };

/** A text's words as they are spoken, "what's" as two; each span of `levels` becomes one `<level>`. */
export function plainWords(text: string, levels: readonly Span[]): string[] {
  const { readings } = spokenWords();
  return tokensOf(text).flatMap((token) => {
    const span = levels.find(({ start, end }) => token.start >= start && token.end <= end);
    if (span !== undefined) return token.start === span.start ? [levelPlace] : [];
    return (readings.get(token.word) ?? token.word).split(' ');
  });
}
