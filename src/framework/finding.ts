import type { Skeleton } from './skeleton.ts';
import type { Path } from './yaml-document.ts';

/** A fault by its path in the value, before anybody has looked up the line. */
export type Finding = { path: Path; message: string };

/** A name and where it stands; empty where the schema has its say about it already. */
export type Named = { path: Path; name: string };

/** Every expectation of the file, the levels' and those of every level, with the line id that it will have. */
export function expectationEntries({ levels, 'every-level': everyLevel }: Skeleton) {
  return [
    ...levels.flatMap(({ id, expectations }, index) => withPlaces(id, ['levels', index, 'expectations'], expectations)),
    ...withPlaces('every-level', ['every-level'], everyLevel),
  ];
}

function withPlaces(owner: string, path: Path, entries: Skeleton['every-level']) {
  return entries.map(({ id, competency }, index) => ({
    path: [...path, index],
    id: id ?? lineId(owner, index),
    competency,
  }));
}

/** Ids follow the order of the lines, so that a citation can be counted out in the file. */
export function lineId(owner: string, index: number): string {
  return `${owner}.${index + 1}`;
}
