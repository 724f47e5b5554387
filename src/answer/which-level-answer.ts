import { expectationLine } from '../framework/cited-line.ts';
import type { CareerFramework, Level } from '../framework/framework.ts';
import type { Question } from '../question/question.ts';
import { type Draft, sentence } from './draft.ts';
import { clarifyAnswer } from './fixed-answers.ts';
import { closeToBest, firstToSpeak, type LineHit, linesAbout, speaksOfIt } from './lines-about.ts';
import { lookAtLadder, lookAtLevel } from './next-looks.ts';
import { wording } from './wording.ts';

/** Finds the level by what is done there: the lines that say so, best first; the closest where none quite says it. */
export function whichLevelAnswer(question: Question): Draft {
  const { framework, searchFor, among } = question;
  if (question.pointsBack && !question.hasContent) return clarifyAnswer(question);
  if (isAcrossLevels(question)) return acrossLevels(question);
  const hits = levelsFirst(linesAbout(framework, searchFor, among.length > 0 ? among : undefined)).filter(
    ({ score }) => score > 0.5,
  );
  const [best] = hits;
  if (best === undefined) return question.hasContent ? notFound(question) : clarifyAnswer(question);
  const speaks = best.coverage >= speaksOfIt;
  const shown = chosen(question, hits);
  const levels = levelsOf(shown).slice(0, speaks && !question.asksWhereFirst && isTie(shown) ? 2 : 1);
  return {
    intent: 'which-level',
    outcome: speaks ? 'answered' : 'nearest',
    // What a line speaks of is stated, whatever else its words may mean.
    ...(speaks ? { notStated: [] } : {}),
    levels: [...levels].sort((a, b) => a.rank - b.rank),
    parts: [
      sentence(speaks ? wording.onTopic : wording.nearest),
      { kind: 'lines', lines: shown.map(({ passage }) => passage.line) },
    ],
    next: [...levels.map((level) => lookAtLevel(framework, level)), lookAtLadder(framework)],
  };
}

/** Whether it asks how something changes from level to level. */
export function isAcrossLevels({ asksAcross, topics }: Question): boolean {
  return asksAcross && topics.competencies.length > 0;
}

/** A competency from the first level to the last. */
export function acrossLevels({ framework, topics }: Question): Draft {
  const named = new Set(topics.competencies.map(({ entry }) => entry.id));
  const levels = framework.levels.filter(({ expectations }) =>
    expectations.some(({ competency }) => named.has(competency)),
  );
  const [competency] = topics.competencies;
  return {
    intent: 'which-level',
    outcome: 'answered',
    levels,
    parts: levels.map((level) => ({
      kind: 'lines',
      title: level.title,
      lines: level.expectations.filter((line) => named.has(line.competency)).map(expectationLine),
    })),
    next: [
      { label: competency?.entry.title ?? '', command: `${framework.id} competency ${competency?.entry.id}` },
      lookAtLadder(framework),
    ],
  };
}

/** A level is asked for: a line that holds at every level answers only where no other does. */
function levelsFirst(hits: readonly LineHit[]): LineHit[] {
  return [
    ...hits.filter(({ passage }) => passage.level !== undefined),
    ...hits.filter(({ passage }) => passage.level === undefined),
  ];
}

/** Whether a line says nearly all that is asked: then it is about this ladder, however it sounds. */
export function isSaid({ framework, searchFor, hasContent, hasStrange }: Question): boolean {
  const [best] = hasContent ? linesAbout(framework, searchFor) : [];
  return best !== undefined && best.coverage > nearlyAll && (best.score > strong || !hasStrange);
}

// Of 1,600 requests of other kinds hardly one comes so close to a line.
const nearlyAll = 0.75;
const strong = 8;

function chosen({ asksWhereFirst }: Question, hits: readonly LineHit[]): LineHit[] {
  // A line that speaks of nearly all that was asked needs no company but its like.
  const isExact = (hits[0]?.coverage ?? 0) > 0.75;
  const close = closeToBest(hits, isExact ? 0.6 : 0.45, 3);
  const first = asksWhereFirst ? firstToSpeak(hits)?.hit : undefined;
  return first === undefined ? close : [first, ...close.filter((hit) => hit !== first)].slice(0, 3);
}

function isTie([best, second]: readonly LineHit[]): boolean {
  return best !== undefined && second !== undefined && second.score > 0.85 * best.score;
}

function levelsOf(hits: readonly LineHit[]): Level[] {
  return [...new Set(hits.flatMap(({ passage }) => (passage.level === undefined ? [] : [passage.level])))];
}

function notFound({ framework }: Question): Draft {
  return {
    intent: 'which-level',
    outcome: 'nearest',
    levels: [],
    parts: [sentence(wording.notFound)],
    next: [lookAtLadder(framework satisfies CareerFramework)],
  };
}
