import { practiseCard } from '../views/practise.ts';
import { withLevel } from './found-level.ts';
import type { Subcommand } from './subcommand.ts';

export const practise: Subcommand = {
  name: 'practise',
  otherNames: ['practice'],
  isAboutLevels: true,
  usage: 'practise <level>',
  says: 'what to do this week or month to grow into a level, and what would show it',
  run: ({ framework, words }) => withLevel(framework, words, 'practise', (level) => practiseCard(framework, level)),
};
