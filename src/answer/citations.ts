import type { Comparison } from '../framework/compare.ts';
import type { Answer, Part } from './answer.ts';

/** The ids of the lines that an answer shows, from top to bottom, each once. */
export function citationsOf({ parts }: Pick<Answer, 'parts'>): string[] {
  return [...new Set(parts.flatMap(idsIn))];
}

function idsIn(part: Part): string[] {
  switch (part.kind) {
    case 'sentence':
    case 'level':
      return [];
    case 'lines':
      return part.lines.map(({ id }) => id);
    case 'comparison':
      return idsCompared(part.comparison);
    case 'side-by-side':
      return part.levels.flatMap(({ expectations }) => expectations.map(({ id }) => id));
  }
}

function idsCompared({ stays, grows, new: added, notRepeated }: Comparison): string[] {
  const lines = [
    ...added,
    ...grows.flatMap(({ from, to }) => [...to, ...from]),
    ...stays.flatMap(({ from, to }) => [from, to]),
    ...notRepeated,
  ];
  return lines.map(({ id }) => id);
}
