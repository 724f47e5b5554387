import type { CareerFramework } from '../framework/framework.ts';

/** The ladder's changes that came after the version somebody saw last; none for who never looked or has seen it all. */
export function changesSince(
  { id, version, changes }: CareerFramework,
  seen: { framework: string; version: string } | undefined,
) {
  if (seen === undefined || seen.framework !== id || seen.version === version) return [];
  const newestFirst = changes.toSorted((a, b) => b.date.localeCompare(a.date));
  const known = newestFirst.findIndex((change) => change.version === seen.version);
  return known === -1 ? newestFirst : newestFirst.slice(0, known);
}
