import { counted } from '../framework/counted.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { type Card, type CardLine, citedOf, heading, look, share } from './card.ts';
import { notStatedText } from './not-stated.ts';

/** The ladder at a glance: every level in order, track by track. */
export function ladderCard(framework: CareerFramework): Card {
  const { id, title, version, tracks, levels } = framework;
  const [lowest] = levels;
  return {
    title,
    context: [`version ${version} · ${counted(levels.length, 'level')} · from ${framework.source.title}`],
    body: tracks.flatMap((track) => [
      ...(tracks.length > 1 ? [heading(track.title)] : []),
      ...levels.filter((level) => level.track === track.id).map(rungLine),
    ]),
    footer: [...(framework.source.note === undefined ? [] : [framework.source.note]), ...notStatedText(framework)],
    buttons: [
      ...(lowest === undefined ? [] : [look(`${lowest.title} ▶`, `${id} ${lowest.id}`)]),
      ...(framework.principles.length > 0 ? [look('Principles', `${id} principles`)] : []),
      look('Help', 'help'),
      share(id),
    ],
  };
}

/** A level in a list: its rank, its name, and how far it reaches. */
export function rungLine({ id, title, rank, scope, summary }: Level): CardLine {
  return citedOf(`${rank}. ${title}`, { id, text: scope ?? summary, provenance: 'guide' });
}
