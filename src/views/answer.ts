import type { Answer, Part } from '../answer/answer.ts';
import type { CitedLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import { type Card, type CardLine, cited, citedOf, edition, heading, look, sentence } from './card.ts';
import { comparisonLines } from './comparison.ts';
import { rungLine } from './ladder.ts';
import { rungText } from './level.ts';
import { topicName } from './not-stated.ts';
import { sideBySideTable } from './side-by-side.ts';

/** An answer as a card: what is said, what is not stated, where to look next. */
export function answerCard(answer: Answer): Card {
  const { framework, parts, notStated, next } = answer;
  const beside = parts.find((part) => part.kind === 'side-by-side');
  const title = isWordsAlone(answer) ? '' : answerTitle(answer);
  return {
    title,
    context: title === '' ? [] : [title === framework.title ? `version ${framework.version}` : edition(framework)],
    body: parts.flatMap((part) =>
      part.kind === 'level' && asList(parts) ? [rungLine(part.level)] : partLines(framework, title, part),
    ),
    ...(beside === undefined ? {} : { table: sideBySideTable(framework, beside.levels) }),
    footer: notStated.length === 0 ? [] : [`Not stated in this ladder: ${notStated.map(topicName).join(', ')}.`],
    buttons: next.map(({ label, command }) => look(label, command)),
  };
}

/** A greeting or a word of comfort says nothing from a ladder, and comes without its name over it. */
function isWordsAlone({ parts, notStated }: Answer): boolean {
  return notStated.length === 0 && parts.every(({ kind }) => kind === 'sentence');
}

const mostTitles = 3;

/** The levels that it is about, where they are few; else the ladder's own title. */
function answerTitle({ framework, levels }: Answer): string {
  if (levels.length === 0 || levels.length > mostTitles) return framework.title;
  return levels.map(({ title }) => title).join(' · ');
}

function partLines(framework: CareerFramework, title: string, part: Part): CardLine[] {
  switch (part.kind) {
    case 'sentence':
      return [sentence(part.text)];
    case 'level':
      return levelLines(framework, title, part.level);
    case 'lines':
      return [...(part.title === undefined ? [] : [heading(part.title)]), ...quotedLines(framework, part.lines)];
    case 'comparison':
      return comparisonLines(framework, part.comparison);
    case 'side-by-side':
      return []; // stands under the body
  }
}

/** Lines of several levels are told apart by whose they are; those of one need it no more. */
function quotedLines(framework: CareerFramework, lines: readonly CitedLine[]): CardLine[] {
  const owners = lines.map(({ id }) => ownerOf(framework, id));
  const isMixed = new Set(owners).size > 1;
  return lines.map((line, at) => {
    const owner = owners[at];
    return isMixed && owner !== undefined ? citedOf(owner, line) : cited(line);
  });
}

function ownerOf({ levels, everyLevel }: CareerFramework, line: string): string | undefined {
  if (everyLevel.some(({ id }) => id === line)) return 'Every level';
  return levels.find(({ expectations }) => expectations.some(({ id }) => id === line))?.title;
}

/** Levels by themselves are a list; one stands out above its lines. */
function asList(parts: readonly Part[]): boolean {
  const levels = parts.filter(({ kind }) => kind === 'level');
  return levels.length > 2 && parts.every(({ kind }) => kind === 'level' || kind === 'sentence');
}

/** A level's name, unless it is the card's title already, its rung and its scope. */
function levelLines(framework: CareerFramework, title: string, level: Level): CardLine[] {
  const rung = rungText(framework, level);
  const scope = level.scope === undefined ? '' : `Scope: ${level.scope}`;
  if (title !== level.title) return [heading(`${level.title} · ${rung}`), ...(scope === '' ? [] : [sentence(scope)])];
  const standing = `${rung.charAt(0).toUpperCase()}${rung.slice(1)}`;
  return [sentence(scope === '' ? standing : `${standing} · ${scope}`)];
}
