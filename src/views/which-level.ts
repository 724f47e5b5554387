import type { CareerFramework, Level } from '../framework/framework.ts';
import { type Card, edition, look, sentence } from './card.ts';
import { enumerated } from './enumerated.ts';
import { quoted } from './escape.ts';

/** More would be a wall of buttons; "All levels" stands beside them. */
const mostOffered = 10;

/** Asks back: the words fit several levels, and a guess could be wrong. `subcommand` is what to do with the chosen one. */
export function severalLevelsCard(framework: CareerFramework, levels: readonly Level[], subcommand: string): Card {
  return {
    title: 'Which one?',
    context: [edition(framework)],
    body: [sentence(`That fits ${titles(framework, levels)}.`)],
    footer: [],
    buttons: levelButtons(framework, levels, subcommand),
  };
}

/** There is no such level, and these come nearest; or, for an empty query, no level was named and these are there. */
export function unknownLevelCard(
  framework: CareerFramework,
  { query, nearest }: { query: string; nearest: readonly Level[] },
  subcommand: string,
): Card {
  const typed = quoted(query);
  const offer = `${typed === '' ? 'There is' : 'Nearest:'} ${titles(framework, nearest)}.`;
  return {
    title: typed === '' ? 'Which level?' : 'No such level here',
    context: [edition(framework)],
    body: [
      ...(typed === '' ? [] : [sentence(`I find no level called “${typed}” in this ladder.`)]),
      ...(nearest.length === 0 ? [] : [sentence(offer)]),
    ],
    footer: ['/ladder shows all levels, /ladder help what else I understand.'],
    buttons: [...levelButtons(framework, nearest, subcommand), look('All levels', framework.id), look('Help', 'help')],
  };
}

function titles(framework: CareerFramework, levels: readonly Level[]): string {
  return enumerated(
    levels.map((level) => ownTitle(framework, level)),
    mostOffered,
  );
}

function levelButtons(framework: CareerFramework, levels: readonly Level[], subcommand: string) {
  return levels.slice(0, mostOffered).map((level) => {
    const command = [framework.id, subcommand, level.id].filter((part) => part !== '').join(' ');
    return look(ownTitle(framework, level), command);
  });
}

/** With the track, where levels of two tracks share a title. */
function ownTitle({ levels, tracks }: CareerFramework, { title, track }: Level): string {
  const isShared = levels.filter((other) => other.title === title).length > 1;
  return isShared ? `${title} (${tracks.find(({ id }) => id === track)?.title})` : title;
}
