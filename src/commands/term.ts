import { findTerm } from '../framework/find-named.ts';
import { glossaryCard, termCard } from '../views/term.ts';
import { noSuchName } from './no-such-name.ts';
import type { Subcommand } from './subcommand.ts';

export const term: Subcommand = {
  name: 'term',
  otherNames: ['terms', 'glossary', 'define'],
  usage: 'term <term>',
  says: 'what a word means, and where that comes from',
  run: ({ framework, words }) => {
    const found = findTerm(framework, words);
    return found === undefined ? noSuchName(glossaryCard(framework), 'term', words) : termCard(framework, found);
  },
};
