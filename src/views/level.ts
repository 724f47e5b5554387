import { expectationLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { nextLevels, previousLevels, rungOf } from '../framework/rungs.ts';
import { type Card, type CardButton, cited, edition, look, sentence, share } from './card.ts';
import { notStatedText } from './not-stated.ts';

/** What the framework says of one level, line by line. */
export function levelCard(framework: CareerFramework, level: Level): Card {
  const command = `${framework.id} ${level.id}`;
  return {
    title: level.title,
    context: [`${rungText(framework, level)} · ${edition(framework)}`],
    body: [
      ...(level.scope === undefined ? [] : [sentence(`Scope: ${level.scope}`)]),
      ...level.expectations.map(expectationLine).map(cited),
    ],
    footer: notStatedText(framework),
    buttons: [...neighbours(framework, level), ...depth(framework, level), share(command)],
  };
}

export function rungText(framework: CareerFramework, level: Level): string {
  const { rung, of } = rungOf(framework, level);
  const track = framework.tracks.find(({ id }) => id === level.track);
  const where = framework.tracks.length > 1 && track !== undefined ? ` · ${track.title}` : '';
  return `rung ${rung} of ${of}${where}`;
}

/** Where a ladder forks more often, "All levels" has the rest. */
const mostWays = 3;

function neighbours(framework: CareerFramework, level: Level): CardButton[] {
  const [below] = previousLevels(framework, level);
  const above = nextLevels(framework, level);
  const [next] = above;
  return [
    ...(below === undefined ? [] : [look(`◀ ${below.title}`, `${framework.id} ${below.id}`)]),
    ...above.slice(0, mostWays).map(({ id, title }) => look(`${title} ▶`, `${framework.id} ${id}`)),
    ...(above.length > mostWays ? [look('All levels', framework.id)] : []),
    ...(next === undefined ? [] : [look('Compare with next', `${framework.id} compare ${level.id} ${next.id}`)]),
  ];
}

function depth(framework: CareerFramework, { id, expectations, misreadings, oneOnOne }: Level): CardButton[] {
  const practised = expectations.some(({ practices, evidence }) => practices.length + evidence.length > 0);
  const hasMore = misreadings.length + oneOnOne.length + framework.everyLevel.length > 0;
  return [
    ...(practised ? [look('Practise this', `${framework.id} practise ${id}`)] : []),
    ...(hasMore ? [look('More', `${framework.id} more ${id}`)] : []),
  ];
}
