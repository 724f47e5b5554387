import type { Answer, NextLook, Part } from '../answer/answer.ts';
import { lookAtComparison, lookAtLadder, lookAtLevel, lookAtPrinciples } from '../answer/next-looks.ts';
import { wording } from '../answer/wording.ts';
import type { CareerFramework } from '../framework/framework.ts';
import { answerCard } from './answer.ts';
import { fewestLines, shorterPart } from './shorter-part.ts';

/** Lines that a person reads in a conversation without scrolling. */
const mostLines = 14;

const mostButtons = 5;

/** The answer as long as a reply should be: of a long part its first lines, and a button that has all of them. */
export function atAGlance(answer: Answer): Answer {
  if (linesOf(answer, answer.parts) <= mostLines) return answer;
  return isList(answer.parts) ? shortList(answer) : shortParts(answer);
}

/** Levels one after another: the first of them. */
function shortList(answer: Answer): Answer {
  const ofLevels = answer.parts.some(({ kind }) => kind === 'level');
  const look = ofLevels ? lookAtLadder(answer.framework) : answer.next[0];
  if (look === undefined) return answer;
  const end = answer.parts.findIndex((_, at) => linesOf(answer, answer.parts.slice(0, at + 1)) >= mostLines);
  const shown = answer.parts.slice(0, end);
  return withLooks({ ...answer, parts: [...shown, theRest(answer, answer.parts, shown, look)] }, [look]);
}

function isList(parts: readonly Part[]): boolean {
  const rows = parts.filter(({ kind }) => kind !== 'sentence');
  const isOfLevels = rows.every(({ kind }) => kind === 'level');
  return isOfLevels || (rows.length > 3 && rows.every((part) => part.kind === 'lines' && part.title !== undefined));
}

function shortParts(answer: Answer): Answer {
  const wholes = new Map(
    answer.parts.flatMap((part) => {
      const look = linesOf(answer, [part]) > fewestLines(part) ? wholeOf(answer, part) : undefined;
      return look === undefined ? [] : [[part, look] as const];
    }),
  );
  const others = answer.parts.filter((part) => !wholes.has(part));
  const room = (mostLines - linesOf(answer, others)) / Math.max(1, wholes.size) - 1;
  const looks: NextLook[] = [];
  const parts = answer.parts.flatMap((part): Part[] => {
    const look = wholes.get(part);
    const most = Math.max(fewestLines(part), Math.floor(room));
    if (look === undefined || linesOf(answer, [part]) <= most + 1) return [part];
    looks.push(look);
    const short = shorterPart(part, most);
    return [short, theRest(answer, [part], [short], look)];
  });
  return withLooks({ ...answer, parts }, looks);
}

/** What shows all of a part, where one look-up does. */
function wholeOf({ framework }: Answer, part: Part): NextLook | undefined {
  if (part.kind === 'comparison') return lookAtComparison(framework, [part.comparison.from, part.comparison.to]);
  return part.kind === 'lines' ? wholeOfLines(framework, part.lines[0]?.id) : undefined;
}

function wholeOfLines(framework: CareerFramework, first: string | undefined): NextLook | undefined {
  const level = framework.levels.find(({ expectations }) => expectations.some(({ id }) => id === first));
  if (level !== undefined) return lookAtLevel(framework, level);
  return framework.principles.some(({ id }) => id === first) ? lookAtPrinciples(framework) : undefined;
}

function theRest(answer: Answer, all: readonly Part[], shown: readonly Part[], { label }: NextLook): Part {
  const cited = (parts: readonly Part[]) =>
    answerCard({ ...answer, parts }).body.filter(({ kind }) => kind === 'cited').length;
  return { kind: 'sentence', text: wording.more(cited(all) - cited(shown), label) };
}

function linesOf(answer: Answer, parts: readonly Part[]): number {
  return answerCard({ ...answer, parts }).body.length;
}

function withLooks(answer: Answer, looks: readonly NextLook[]): Answer {
  const byCommand = new Map([...looks, ...answer.next].map((look) => [look.command, look]));
  return { ...answer, next: [...byCommand.values()].slice(0, mostButtons) };
}
