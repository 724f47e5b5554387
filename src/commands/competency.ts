import { findCompetency } from '../framework/find-named.ts';
import { competenciesCard, competencyCard } from '../views/competency.ts';
import { noSuchName } from './no-such-name.ts';
import type { Subcommand } from './subcommand.ts';

export const competency: Subcommand = {
  name: 'competency',
  otherNames: ['competencies'],
  usage: 'competency <competency>',
  says: 'one competency across all levels',
  run: ({ framework, words }) => {
    const found = findCompetency(framework, words);
    return found === undefined
      ? noSuchName(competenciesCard(framework), 'competency', words)
      : competencyCard(framework, found);
  },
};
