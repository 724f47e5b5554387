import { evidenceLines, practiceLines } from '../framework/cited-line.ts';
import { type Comparison, compareLevels } from '../framework/compare.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { peersOf } from '../framework/rungs.ts';
import { type Card, type CardLine, cited, edition, heading, look, sentence, share } from './card.ts';
import { comparisonCard, comparisonLines } from './comparison.ts';
import { enumerated } from './enumerated.ts';
import { rungText } from './level.ts';

const mostWays = 4;

/** From a level to the one above; where the ladder forks, on the level's own track, with the other ways named. */
export function nextLevelCard(framework: CareerFramework, level: Level, above: readonly Level[]): Card {
  const [next, ...otherWays] = above;
  if (next === undefined) return topCard(framework, level);
  const comparison = compareLevels(framework, level, next);
  return {
    ...comparisonCard(framework, comparison),
    title: `From ${level.title} to ${next.title}`,
    body: [
      ...forkLines(otherWays),
      ...comparisonLines(framework, comparison).filter(({ kind }) => kind !== 'text'),
      ...practiceGroup(comparison),
    ],
    buttons: [
      look(`${next.title} ▶`, `${framework.id} ${next.id}`),
      ...otherWays
        .slice(0, mostWays)
        .map((way) => look(`Or ${way.title}`, `${framework.id} path ${level.id} to ${way.id}`)),
      look(`Practise ${next.title}`, `${framework.id} practise ${next.id}`),
      share(`${framework.id} next ${level.id}`),
    ],
  };
}

function forkLines(otherWays: readonly Level[]): CardLine[] {
  if (otherWays.length === 0) return [];
  return [sentence(`The ladder forks here. The other way up: ${enumerated(titlesOf(otherWays), mostWays)}.`)];
}

function titlesOf(levels: readonly Level[]): string[] {
  return levels.map(({ title }) => title);
}

/** Two things to practise and one thing to collect, from what is new first, then from what grows. */
function practiceGroup({ new: fresh, grows }: Comparison): CardLine[] {
  const lines = [...fresh, ...grows.flatMap(({ to }) => to)];
  const practices = lines.flatMap((line) => practiceLines(line).slice(0, 1)).slice(0, 2);
  const evidence = lines.flatMap((line) => evidenceLines(line).slice(0, 1)).slice(0, 1);
  if (practices.length + evidence.length === 0) return [];
  return [
    heading('To practise'),
    ...practices.map(cited),
    ...evidence.map((line): CardLine => ({ kind: 'cited', lead: 'Would show it', line })),
  ];
}

function topCard(framework: CareerFramework, level: Level): Card {
  const peers = peersOf(framework, level);
  return {
    title: level.title,
    context: [`${rungText(framework, level)} · ${edition(framework)}`],
    body: [
      sentence(`${level.title} is the top of its track: the ladder names no level above it there.`),
      ...(peers.length === 0 ? [] : [sentence(`On the same rung: ${enumerated(titlesOf(peers), mostWays)}.`)]),
    ],
    footer: [],
    buttons: [look(level.title, `${framework.id} ${level.id}`), look('All levels', framework.id)],
  };
}
