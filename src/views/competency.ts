import { expectationLine } from '../framework/cited-line.ts';
import type { CareerFramework } from '../framework/framework.ts';
import type { Competency } from '../framework/schema.ts';
import { type Card, type CardLine, citedOf, edition, look, sentence, share } from './card.ts';

/** One competency across all levels, from the lowest. */
export function competencyCard(framework: CareerFramework, competency: Competency): Card {
  return {
    title: competency.title,
    context: [`competency · ${edition(framework)}`],
    body: [sentence(competency.definition), ...linesAcrossLevels(framework, competency)],
    footer: [],
    buttons: [
      ...otherCompetencies(framework, competency),
      look('All levels', framework.id),
      share(`${framework.id} competency ${competency.id}`),
    ],
  };
}

/** The framework's competencies by name, for one who has not said which. */
export function competenciesCard(framework: CareerFramework): Card {
  return {
    title: 'Competencies',
    context: [edition(framework)],
    body: framework.competencies.map(({ id, title, definition }) =>
      citedOf(title, { id, text: definition, provenance: 'guide' }),
    ),
    footer: ['/ladder competency <name> shows one across all levels.'],
    buttons: [
      ...framework.competencies.slice(0, 10).map(({ id, title }) => look(title, `${framework.id} competency ${id}`)),
      share(`${framework.id} competency`),
    ],
  };
}

function linesAcrossLevels({ levels, everyLevel }: CareerFramework, { id }: Competency): CardLine[] {
  const everywhere = everyLevel.filter(({ competency }) => competency === id);
  return [
    ...everywhere.map((line) => citedOf('Every level', expectationLine(line))),
    ...levels.flatMap(({ title, expectations }) =>
      expectations.filter(({ competency }) => competency === id).map((line) => citedOf(title, expectationLine(line))),
    ),
  ];
}

function otherCompetencies(framework: CareerFramework, competency: Competency) {
  const { competencies, id } = framework;
  const next = competencies[(competencies.indexOf(competency) + 1) % competencies.length];
  return next === undefined || next === competency ? [] : [look(`${next.title} ▶`, `${id} competency ${next.id}`)];
}
