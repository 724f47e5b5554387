import { expectationLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import { type Draft, sentence } from './draft.ts';
import { allLines } from './level-answer.ts';
import { closeToBest, firstToSpeak, type LineHit, linesAbout, speaksOfIt } from './lines-about.ts';
import { lookAtLadder, lookAtLevel, lookAtPrinciples, looksFrom } from './next-looks.ts';
import { wording } from './wording.ts';

// A line that fits less well than this share of the best speaks of something else.
const asGoodAs = 0.6;
// What a line of the asked level has to speak of to be what is meant.
const speaksAtLevel = 0.3;

/** What somebody is judged by: the lines that speak to the asked requirement, or all that hold for the level. */
export function criteriaAnswer(question: Question): Draft {
  const { framework, narrower, levels } = question;
  const hits = closeToBest(linesAbout(framework, narrower.join(' ')), asGoodAs, 20);
  const isSaid = (hits[0]?.coverage ?? 0) >= speaksOfIt;
  const [level] = levels;
  if (level === undefined && isSaid) return requirement(question, hits);
  const isSaidHere = hits.some(
    ({ passage, coverage }) => levels.some(({ id }) => id === passage.level?.id) && coverage >= speaksAtLevel,
  );
  if (level !== undefined && (isSaid || isSaidHere)) return requirementAt(question, level, hits);
  return {
    intent: 'criteria',
    outcome: 'answered',
    levels,
    parts: [
      ...levels.flatMap((one): Part[] => [{ kind: 'level', level: one }, allLines(one)]),
      ...everyLevel(framework),
    ],
    next: [
      ...(framework.principles.length > 0 ? [lookAtPrinciples(framework)] : []),
      ...(level === undefined ? [lookAtLadder(framework)] : looksFrom(framework, level)),
    ],
  };
}

function everyLevel({ everyLevel }: CareerFramework): Part[] {
  return everyLevel.length === 0
    ? []
    : [{ kind: 'lines', title: wording.atEveryLevel, lines: everyLevel.slice(0, 3).map(expectationLine) }];
}

/** Where no level is named: where it first appears, and who says it best. */
function requirement({ framework }: Question, hits: readonly LineHit[]): Draft {
  const first = firstToSpeak(hits);
  const levels = first === undefined ? [] : [first.level];
  return {
    intent: 'criteria',
    outcome: 'answered',
    levels,
    parts: [
      ...levels.map((level) => sentence(wording.firstAppears(level))),
      lines(closeToBest(hits, 0.6, 3), first?.hit),
      sentence(wording.notRequired),
    ],
    next: [...levels.map((level) => lookAtLevel(framework, level)), lookAtLadder(framework)],
  };
}

function requirementAt({ framework, levels: asked }: Question, level: Level, hits: readonly LineHit[]): Draft {
  const own = hits.filter(({ passage }) => asked.some(({ id }) => id === passage.level?.id));
  if (own.length > 0)
    return {
      intent: 'criteria',
      outcome: 'answered',
      levels: asked,
      parts: [
        ...asked.map((one): Part => ({ kind: 'level', level: one })),
        lines(closeToBest(own, 0.5, 3)),
        sentence(wording.notRequired),
      ],
      next: looksFrom(framework, level),
    };
  const first = firstToSpeak(hits);
  return {
    intent: 'criteria',
    outcome: 'answered',
    levels: [...new Set([...asked, ...(first === undefined ? [] : [first.level])])].sort((a, b) => a.rank - b.rank),
    parts: [
      sentence(wording.notAtLevel(level)),
      ...(first === undefined ? [] : [sentence(wording.firstAppears(first.level))]),
      lines(closeToBest(hits, 0.6, 3), first?.hit),
      sentence(wording.notRequired),
    ],
    next: looksFrom(framework, level),
  };
}

function lines(hits: readonly LineHit[], first?: LineHit): Part {
  const ordered = first === undefined ? hits : [first, ...hits.filter((hit) => hit !== first)];
  return { kind: 'lines', lines: ordered.slice(0, 3).map(({ passage }) => passage.line) };
}
