import { evidenceLines, practiceLines } from '../framework/cited-line.ts';
import type { CareerFramework, Expectation, Level } from '../framework/framework.ts';
import { type Card, type CardLine, cited, citedOf, edition, heading, look, sentence, share } from './card.ts';
import { competencyTitle } from './comparison.ts';
import { rungText } from './level.ts';

/** What a person can do to grow in each line of a level, and what would show it. */
export function practiseCard(framework: CareerFramework, level: Level): Card {
  const lines = level.expectations.flatMap((expectation) => coachingLines(framework, expectation));
  return {
    title: `Practise ${level.title}`,
    context: [`${rungText(framework, level)} · ${edition(framework)}`],
    body: lines.length === 0 ? [sentence('No practices are written for this level.')] : lines,
    footer: [],
    buttons: [look(`◀ ${level.title}`, `${framework.id} ${level.id}`), share(`${framework.id} practise ${level.id}`)],
  };
}

function coachingLines(framework: CareerFramework, expectation: Expectation): CardLine[] {
  const practices = practiceLines(expectation);
  const evidence = evidenceLines(expectation);
  if (practices.length + evidence.length === 0) return [];
  return [
    heading(`${competencyTitle(framework, expectation.competency)}: ${expectation.statement}`),
    ...practices.map(cited),
    ...evidence.map((line) => citedOf('Would show it', line)),
  ];
}
