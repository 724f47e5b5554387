import { expectationLine } from '../framework/cited-line.ts';
import type { Level } from '../framework/framework.ts';
import type { Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import { type Draft, sentence } from './draft.ts';
import { closeToBest, linesAbout, speaksOfIt } from './lines-about.ts';
import { lookAtLevel, looksFrom } from './next-looks.ts';
import { wording } from './wording.ts';

/** What the named levels are expected to do: the lines on the asked topic where some speak of it, else all of them. */
export function levelAnswer(question: Question): Draft {
  const { framework, levels } = question;
  const focused = levels.map((level) => focusedPart(question, level));
  const isFocused = focused.some((part) => part !== undefined);
  const parts = levels.flatMap((level, at): Part[] => {
    const lines = focused[at];
    return [
      { kind: 'level', level },
      ...(lines !== undefined ? [lines] : isFocused ? [sentence(wording.notAtLevel(level))] : [allLines(level)]),
    ];
  });
  const [level] = levels;
  return {
    intent: 'level',
    outcome: 'answered',
    levels,
    parts,
    next:
      level === undefined
        ? []
        : [...(isFocused ? [lookAtLevel(framework, level)] : []), ...looksFrom(framework, level)],
  };
}

export function allLines(level: Level): Part {
  return { kind: 'lines', lines: level.expectations.map(expectationLine) };
}

function focusedPart({ framework, narrower, topics }: Question, level: Level): Part | undefined {
  const hits = linesAbout(framework, narrower.join(' '), [level]);
  const fitting = closeToBest(hits, 0.5, 4).filter(({ coverage }) => coverage >= speaksOfIt);
  if (fitting.length > 0) return { kind: 'lines', lines: fitting.map(({ passage }) => passage.line) };
  const named = new Set(topics.competencies.map(({ entry }) => entry.id));
  const lines = level.expectations.filter(({ competency }) => named.has(competency));
  return lines.length === 0 ? undefined : { kind: 'lines', lines: lines.map(expectationLine) };
}
