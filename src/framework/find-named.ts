import type { CareerFramework } from './framework.ts';
import { nameKey } from './name-key.ts';
import type { Competency, GlossaryEntry, Principle } from './schema.ts';

export function findCompetency({ competencies }: CareerFramework, name: string): Competency | undefined {
  return findNamed(competencies, name, ({ id, title, aliases }) => [id, title, ...aliases]);
}

export function findPrinciple({ principles }: CareerFramework, name: string): Principle | undefined {
  return findNamed(principles, name, ({ id, title, aliases }) => [id, title, ...aliases]);
}

export function findTerm({ glossary }: CareerFramework, name: string): GlossaryEntry | undefined {
  return findNamed(glossary, name, ({ id, term, aliases }) => [id, term, ...aliases]);
}

/** The one whose name is `name`, or, where no name is, the only one whose name has it as a part ("backbone"). */
function findNamed<Thing>(
  things: readonly Thing[],
  name: string,
  namesOf: (thing: Thing) => string[],
): Thing | undefined {
  const key = nameKey(name);
  if (key === '') return undefined;
  const known = things.map((thing) => ({ thing, keys: namesOf(thing).map(nameKey) }));
  const exact = known.find(({ keys }) => keys.includes(key));
  const partly = known.filter(({ keys }) => keys.some((other) => ` ${other} `.includes(` ${key} `)));
  return exact?.thing ?? (partly.length === 1 ? partly[0]?.thing : undefined);
}
