import { frameworksCard } from '../views/frameworks.ts';
import type { Subcommand } from './subcommand.ts';

export const frameworks: Subcommand = {
  name: 'frameworks',
  otherNames: ['ladders', 'framework'],
  usage: 'frameworks',
  says: 'which ladders there are',
  run: (asked) => frameworksCard(asked.frameworks),
};
