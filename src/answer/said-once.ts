import type { Part } from './answer.ts';

/** Of several questions' parts those that repeat a level, with the same lines under it, or a comparison go. */
export function saidOnce(parts: readonly Part[]): Part[] {
  const said = new Set<string>();
  let isRepeating = false;
  return parts.filter((part) => {
    const name = nameOf(part);
    // The same lines may answer two questions; under a level that is not shown again they have no place.
    isRepeating = name !== undefined && said.has(name) && (part.kind !== 'lines' || isRepeating);
    if (name !== undefined) said.add(name);
    return !isRepeating;
  });
}

function nameOf(part: Part): string | undefined {
  switch (part.kind) {
    case 'sentence':
      return undefined;
    case 'level':
      return part.level.id;
    case 'lines':
      return part.lines.map(({ id }) => id).join(' ');
    case 'comparison':
      return `${part.comparison.from.id} ${part.comparison.to.id}`;
    case 'side-by-side':
      return part.levels.map(({ id }) => id).join(' ');
  }
}
