import { moreCard } from '../views/more.ts';
import { withLevel } from './found-level.ts';
import type { Subcommand } from './subcommand.ts';

export const more: Subcommand = {
  name: 'more',
  otherNames: ['1on1', 'misreadings'],
  isAboutLevels: true,
  usage: 'more <level>',
  says: 'how a level is easily misread, questions for a 1:1, and what is said of every level',
  run: ({ framework, words }) => withLevel(framework, words, 'more', (level) => moreCard(framework, level)),
};
