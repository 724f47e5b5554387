import { clausesOf } from './clauses.ts';
import { polarities } from './polarity.ts';
import type { Word } from './word.ts';

/** How surely something is said: what softens it and what insists on it. */
export type Strength = { softened: ReadonlySet<string>; insisted: ReadonlySet<string> };

export function strengthOf(words: readonly Word[]): Strength {
  const denied = polarities(words);
  return {
    // "Without help" is no "with help".
    softened: new Set(
      words.flatMap((word, at) => {
        // "Rarely" denies as "never" does, and is not as sure.
        if (word.kind === 'denies') return word.how === 'seldom' ? [word.how] : [];
        return word.kind === 'softens' ? [denied[at] ? `not ${word.how}` : word.how] : [];
      }),
    ),
    insisted: new Set(words.flatMap((word) => (word.kind === 'insists' ? [word.how] : []))),
  };
}

// "Typically" and "part in" soften all that their sentence says; "can explain it" softens the explaining alone.
const throughout = new Set(['usual', 'often', 'reported', 'sharing', 'among']);

/** For each word of a fact how surely it is said there. */
export function strengths(words: readonly Word[]): Strength[] {
  const clauses = joined(words, clausesOf(words));
  const everywhere = [...strengthOf(words).softened].filter((how) => throughout.has(how));
  const byClause = new Map<number, Strength>();
  for (const clause of new Set(clauses)) {
    const { softened, insisted } = strengthOf(words.filter((_, at) => clauses[at] === clause));
    byClause.set(clause, { softened: new Set([...softened, ...everywhere]), insisted });
  }
  return clauses.map((clause) => byClause.get(clause) ?? { softened: new Set(), insisted: new Set() });
}

/** Clauses that go on with the one before are one with it: "able to guide teams, and to have influence", ", which it requires". */
function joined(words: readonly Word[], clauses: readonly number[]): number[] {
  const goesOn = (clause: number) => {
    const inside = words.filter((word, at) => clauses[at] === clause && word.kind !== 'pause' && word.kind !== 'joins');
    const [first] = inside;
    return (first?.kind === 'preposition' && first.how === 'to') || !inside.some(({ kind }) => kind === 'states');
  };
  let current = 0;
  return clauses.map((clause, at) => {
    if (clause !== clauses[at - 1] && !goesOn(clause)) current = clause;
    return current;
  });
}
