import { expectationLine } from '../framework/cited-line.ts';
import { compareLevels } from '../framework/compare.ts';
import { counted } from '../framework/counted.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { type Card, type CardLine, citedOf, edition, heading, look, sentence, share } from './card.ts';
import { competencyTitle } from './comparison.ts';

/** Every rung from one level up to another, with what each adds to the one before. */
export function pathCard(framework: CareerFramework, rungs: readonly Level[]): Card {
  const [first, last] = [rungs[0], rungs.at(-1)];
  return {
    title: `From ${first?.title} to ${last?.title}`,
    context: [`${counted(rungs.length - 1, 'step')} · ${edition(framework)}`],
    body: rungs.slice(1).flatMap((rung, index) => step(framework, rungs[index] ?? rung, rung)),
    footer: [
      'The ladder says what each rung adds. It does not say how long a step takes or what your company decides.',
    ],
    buttons: [
      ...rungs.slice(0, 5).map(({ id, title }) => look(title, `${framework.id} ${id}`)),
      share(`${framework.id} path ${first?.id} to ${last?.id}`),
    ],
  };
}

function step(framework: CareerFramework, from: Level, to: Level): CardLine[] {
  const comparison = compareLevels(framework, from, to);
  const grown = comparison.grows.flatMap((growth) => growth.to);
  const nothing = comparison.new.length + grown.length === 0;
  return [
    heading(`${from.title} → ${to.title}`),
    ...(nothing ? [sentence('The ladder states nothing new for this step.')] : []),
    ...comparison.new.map((line) =>
      citedOf(`New, ${competencyTitle(framework, line.competency)}`, expectationLine(line)),
    ),
    ...grown.map((line) => citedOf(`Grows, ${competencyTitle(framework, line.competency)}`, expectationLine(line))),
  ];
}

/** The two stand on tracks that no step joins, or on the same rung. */
export function noPathCard(framework: CareerFramework, from: Level, to: Level): Card {
  const peers = from.rank === to.rank;
  return {
    title: `${from.title} and ${to.title}`,
    context: [edition(framework)],
    body: [
      sentence(
        peers
          ? 'They stand on the same rung of two tracks: moving between them is a change of work, not a step up.'
          : 'This ladder describes no line of steps from one to the other.',
      ),
    ],
    footer: [],
    buttons: [look('Compare them', `${framework.id} compare ${from.id} ${to.id}`), look('All levels', framework.id)],
  };
}
