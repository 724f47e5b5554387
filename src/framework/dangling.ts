import { expectationEntries, type Finding, type Named } from './finding.ts';
import type { Skeleton } from './skeleton.ts';

/** Tracks and competencies that are named and not there, and tracks that nobody is on. */
export function unknownTracksAndCompetencies(file: Skeleton): Finding[] {
  const tracks = file.tracks.map(({ id }) => id);
  const competencies = file.competencies.map(({ id }) => id);
  const used = new Set(file.levels.map(({ track }) => track));
  return [
    ...file.levels.flatMap((level, index) =>
      unknown(tracks, 'track', { path: ['levels', index, 'track'], name: level.track }),
    ),
    ...expectationEntries(file).flatMap(({ path, competency }) =>
      unknown(competencies, 'competency', { path: [...path, 'competency'], name: competency }),
    ),
    ...file.tracks.flatMap(({ id }, index) => {
      const message = `no level is on the track "${id}": give it one or take it out`;
      return used.has(id) || used.size === 0 ? [] : [{ path: ['tracks', index, 'id'], message }];
    }),
  ];
}

/** References of the not-covered topics that lead nowhere. */
export function danglingNearest(file: Skeleton): Finding[] {
  const targets = [
    ...[...file.levels, ...file.competencies, ...file.principles, ...file.glossary].map(({ id }) => id),
    ...expectationEntries(file).map(({ id }) => id),
  ];
  return nearestReferences(file).flatMap((reference) =>
    unknown(targets, 'level, line, competency, principle or glossary entry', reference),
  );
}

function nearestReferences(file: Skeleton): Named[] {
  return file['not-covered'].flatMap(({ nearest }, index) => {
    const path = ['not-covered', index, 'nearest'];
    const named = Array.isArray(nearest)
      ? nearest.map((name, entry) => ({ path: [...path, entry], name }))
      : [{ path, name: nearest }];
    return named.filter(({ name }) => isReference(name));
  });
}

/** `nearest` is an id, or a sentence of one's own: a sentence has more than one word. */
function isReference(nearest: string): boolean {
  return !/\s/.test(nearest);
}

function unknown(known: readonly string[], what: string, { path, name }: Named): Finding[] {
  // A list that is missing altogether is the schema's to report.
  if (name === '' || known.includes(name) || known.every((id) => id === '')) return [];
  const right = known.length > 12 ? 'correct the id' : `there is ${known.filter((id) => id !== '').join(', ')}`;
  return [{ path, message: `there is no ${what} "${name}" here: ${right}` }];
}
