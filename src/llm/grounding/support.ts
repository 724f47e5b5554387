import type { Level } from '../../framework/framework.ts';
import { align } from './align.ts';
import type { AttributedPart } from './attribution.ts';
import type { Fact } from './fact.ts';

/** What a sentence takes from one fact: the parts that rest on it, and the places of the fact that they use. */
export type Use = { fact: Fact; parts: readonly AttributedPart[]; places: ReadonlySet<number> };

/** The facts that the parts rest on, each part on one of them at every level it speaks of; undefined where one has none. */
export function supportOf(parts: readonly AttributedPart[], facts: readonly Fact[]): Use[] | undefined {
  const uses = new Map<Fact, { parts: AttributedPart[]; places: number[] }>();
  for (const part of parts) {
    if (part.said.length === 0) continue;
    const supports = ownersOf(part, facts).map((owner) =>
      supportFor(part, factsOfOwner(facts, owner), [...uses.keys()].at(-1)),
    );
    if (supports.length === 0) return undefined;
    for (const support of supports) {
      if (support === undefined) return undefined;
      const use = uses.get(support.fact) ?? { parts: [], places: [] };
      uses.delete(support.fact);
      uses.set(support.fact, {
        parts: [...use.parts, part],
        places: [...use.places, ...support.placed.map(({ index }) => index)],
      });
    }
  }
  return [...uses].map(([fact, { parts: used, places }]) => ({ fact, parts: used, places: new Set(places) }));
}

/** Whose facts a part must be found among. Two levels' lines and no level named: nobody can tell, so none. */
function ownersOf({ levels }: AttributedPart, facts: readonly Fact[]): readonly (Level | undefined)[] {
  if (levels.length > 0) return levels;
  const owners = new Set(facts.map(({ ground }) => ground.owner).filter((owner) => typeof owner === 'object'));
  if (owners.size > 1) return [];
  return [[...owners][0]];
}

function factsOfOwner(facts: readonly Fact[], owner: Level | undefined): Fact[] {
  return facts.filter(({ ground }) => typeof ground.owner !== 'object' || ground.owner === owner);
}

function supportFor({ words, said }: AttributedPart, facts: readonly Fact[], latest: Fact | undefined) {
  const inTurn = facts.toSorted((a, b) => Number(b === latest) - Number(a === latest));
  for (const fact of inTurn) {
    const placed = align(words, said, fact);
    if (placed !== undefined) return { fact, placed };
  }
  return undefined;
}
