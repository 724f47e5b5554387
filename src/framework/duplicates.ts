import { expectationEntries, type Finding, type Named } from './finding.ts';
import { nameKey } from './name-key.ts';
import type { Skeleton } from './skeleton.ts';

/** Ids that stand twice where each must lead to one thing. */
export function duplicateIds(file: Skeleton): Finding[] {
  const ids = (kind: 'levels' | 'tracks' | 'competencies' | 'principles' | 'glossary' | 'not-covered') =>
    file[kind].map(({ id }, index) => ({ path: [kind, index, 'id'], name: id }));
  return [
    ...repeated(ids('levels'), 'level id'),
    ...repeated(ids('tracks'), 'track id'),
    ...repeated(ids('competencies'), 'competency id'),
    // Principles and glossary entries are cited by their bare ids, so the two must not share one.
    ...repeated([...ids('principles'), ...ids('glossary')], 'id of a principle or glossary entry'),
    ...repeated(ids('not-covered'), 'topic id'),
    ...repeated(
      expectationEntries(file).map(({ path, id }) => ({ path, name: id })),
      'line id',
    ),
  ];
}

/** Names by which a look-up would have to guess between two things of one kind. */
export function duplicateNames({ levels, competencies, principles, glossary }: Skeleton): Finding[] {
  return [
    ...titlesLikeIds(levels),
    ...ambiguous('levels', levels),
    ...ambiguous('competencies', competencies),
    ...ambiguous('principles', principles),
    ...ambiguous(
      'glossary',
      glossary.map(({ term, ...entry }) => ({ ...entry, title: term })),
    ),
  ];
}

/** A level's id is typed as its title is, so it must not be what another level is called. */
function titlesLikeIds(levels: readonly Entry[]): Finding[] {
  const owners = new Map(levels.map(({ id }) => [nameKey(id), id]));
  return levels.flatMap(({ id, title }, index) => {
    const owner = owners.get(nameKey(title)) ?? id;
    return owner === id ? [] : [{ path: ['levels', index, 'title'], message: idOfAnother(title, owner) }];
  });
}

function idOfAnother(title: string, owner: string): string {
  return `the title "${title}" is also the id of another level, "${owner}": give that level a longer id`;
}

type Entry = { id: string; title: string; aliases: string[] };

/** An alias must lead to its own entry alone; equal titles are allowed (two tracks may both have a Director). */
function ambiguous(kind: string, entries: readonly Entry[]): Finding[] {
  const owners = new Map(entries.flatMap(({ id, title }) => [id, title].map((name) => [nameKey(name), id])));
  return entries.flatMap(({ id, aliases }, index) => [
    ...repeated(
      aliases.map((name, alias) => ({ path: [kind, index, 'aliases', alias], name })),
      'alias',
    ),
    ...aliases.flatMap((name, alias) => {
      const owner = owners.get(nameKey(name)) ?? id;
      owners.set(nameKey(name), owner);
      if (owner === id) return [];
      return [{ path: [kind, index, 'aliases', alias], message: leadsElsewhere(name, owner) }];
    }),
  ]);
}

function leadsElsewhere(name: string, owner: string): string {
  return `the name "${name}" already leads to "${owner}": take it out here or there, a name leads to one thing only`;
}

function repeated(names: readonly Named[], what: string): Finding[] {
  const seen = new Set<string>();
  return names.flatMap(({ path, name }) => {
    if (name === '' || !seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path, message: `the ${what} "${name}" stands twice: each needs one of its own` }];
  });
}
