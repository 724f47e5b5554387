import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import { counted } from '../framework/counted.ts';
import { type Card, look, sentence } from './card.ts';

/** Which ladders there are here, and how to ask one by name. */
export function frameworksCard({ all, standard }: CareerFrameworks): Card {
  return {
    title: all.length === 1 ? 'One ladder' : `${all.length} ladders`,
    context: [`${standard.title} answers unless you name another`],
    body: all.map(({ id, title, version, levels, source }) =>
      sentence(`• ${title} (${id}) · version ${version} · ${counted(levels.length, 'level')} · from ${source.title}`),
    ),
    footer: ['/ladder <ladder> <level> asks one by name.'],
    buttons: all.slice(0, 20).map(({ id, title }) => look(title, id)),
  };
}
