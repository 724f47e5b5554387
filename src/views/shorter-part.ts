import type { Part } from '../answer/answer.ts';
import type { Comparison } from '../framework/compare.ts';

/** What a long part keeps at least, with its headings, however little room there is. */
export function fewestLines({ kind }: Part): number {
  return kind === 'comparison' ? 9 : 5;
}

/** The first of a part's lines: about `most`, headings counted. */
export function shorterPart(part: Part, most: number): Part {
  switch (part.kind) {
    case 'lines':
      return { ...part, lines: part.lines.slice(0, part.title === undefined ? most : most - 1) };
    case 'comparison':
      return { ...part, comparison: shorterComparison(part.comparison, most) };
    case 'sentence':
    case 'level':
    case 'side-by-side':
      return part;
  }
}

const headings = 3;

/** What is new and what grows matters more to a reader than what stays or is not said again. */
function shorterComparison(comparison: Comparison, most: number): Comparison {
  const stays = comparison.stays.slice(0, 1);
  const room = most - headings - 1;
  const growing = comparison.grows.flatMap(({ to }) => to).length;
  const added = comparison.new.slice(0, Math.max(Math.ceil(room / 2), room - growing));
  return {
    ...comparison,
    stays,
    everywhere: stays.length > 0 ? [] : comparison.everywhere,
    grows: firstGrowing(comparison.grows, room - added.length),
    new: added,
    notRepeated: [],
  };
}

function firstGrowing(grows: Comparison['grows'], most: number): Comparison['grows'] {
  let room = most;
  return grows.flatMap((pair) => {
    const to = pair.to.slice(0, room);
    room -= to.length;
    return to.length === 0 ? [] : [{ ...pair, to }];
  });
}
