import { helpCard } from '../views/help.ts';
import type { Subcommand } from './subcommand.ts';

/** `/ladder help`: a line for each of the other subcommands. */
export function help(others: readonly Subcommand[]): Subcommand {
  return {
    name: 'help',
    otherNames: ['?', 'usage', 'commands'],
    usage: 'help',
    says: 'this list',
    run: ({ framework, frameworks }) => {
      const before = framework === frameworks.standard ? '/ladder' : `/ladder ${framework.id}`;
      return helpCard(framework, before, others);
    },
  };
}
