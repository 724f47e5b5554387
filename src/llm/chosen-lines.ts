import type { Answer, Part } from '../answer/answer.ts';
import { type CitedLine, expectationLine } from '../framework/cited-line.ts';

// More than anybody phrases in 120 words; what comes after is on the card.
const mostLines = 30;

/** The lines of an answer that may be said in other words. Sentences of ours are said as they stand, never by a model. */
export function chosenLines({ parts }: Answer): CitedLine[] {
  return parts.flatMap(linesOf).slice(0, mostLines);
}

function linesOf(part: Part): readonly CitedLine[] {
  switch (part.kind) {
    case 'sentence':
    case 'level':
      return [];
    case 'lines':
      return part.lines;
    case 'comparison': {
      const { stays, grows, new: added, notRepeated } = part.comparison;
      const changing = grows.flatMap(({ from, to }) => [...from, ...to]);
      return [...changing, ...added, ...notRepeated, ...stays.map(({ to }) => to)].map(expectationLine);
    }
    case 'side-by-side':
      return part.levels.flatMap(({ expectations }) => expectations.map(expectationLine));
  }
}
