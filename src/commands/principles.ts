import { findPrinciple } from '../framework/find-named.ts';
import { principleCard, principlesCard } from '../views/principles.ts';
import { noSuchName } from './no-such-name.ts';
import type { Subcommand } from './subcommand.ts';

export const principles: Subcommand = {
  name: 'principles',
  otherNames: ['principle'],
  usage: 'principles <principle>',
  says: 'the principles, or one of them in practice',
  run: ({ framework, words }) => {
    const found = findPrinciple(framework, words);
    return found === undefined
      ? noSuchName(principlesCard(framework), 'principle', words)
      : principleCard(framework, found);
  },
};
