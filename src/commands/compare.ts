import { compareLevels } from '../framework/compare.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels, previousLevels } from '../framework/rungs.ts';
import type { Card } from '../views/card.ts';
import { comparisonCard } from '../views/comparison.ts';
import { nextLevelCard } from '../views/next-level.ts';
import { sideBySideCard } from '../views/side-by-side.ts';
import { severalLevelsCard } from '../views/which-level.ts';
import { noSuchLevel } from './found-level.ts';
import { namedLevels } from './named-levels.ts';
import type { Asked, Subcommand } from './subcommand.ts';

export const compare: Subcommand = {
  name: 'compare',
  otherNames: ['diff', 'difference'],
  isAboutLevels: true,
  usage: 'compare <level> <above>',
  says: 'what stays, grows and is new between two levels; three and more side by side',
  run: (asked) => {
    const { framework } = asked;
    const { levels, unclear, unread } = namedLevels(framework, asked.words);
    const named = ['compare', ...levels.map(({ id }) => id)].join(' ');
    if (unclear.length > 0) return severalLevelsCard(framework, unclear, named);
    if (levels.length > 1) return comparison(framework, levels);
    if (unread !== '') return noSuchLevel(framework, unread, named);
    return withOwnLevel(asked, levels[0]);
  },
};

/** Peers stand side by side: neither is a step up from the other. */
function comparison(framework: CareerFramework, levels: readonly Level[]): Card {
  const [one, other, third] = levels;
  if (one === undefined || other === undefined || third !== undefined || one.rank === other.rank)
    return sideBySideCard(framework, levels);
  return comparisonCard(framework, compareLevels(framework, one, other));
}

/** With one level named: against the person's own. With none, or where it is their own: against the next, or the one below. */
async function withOwnLevel({ framework, ownLevel }: Asked, named: Level | undefined): Promise<Card> {
  const own = await ownLevel();
  const from = named ?? own;
  if (from === undefined) return noSuchLevel(framework, '', 'compare');
  const others = [own, ...nextLevels(framework, from), ...previousLevels(framework, from)];
  const other = others.find((level) => level !== undefined && level.id !== from.id);
  return other === undefined ? nextLevelCard(framework, from, []) : comparison(framework, [from, other]);
}
