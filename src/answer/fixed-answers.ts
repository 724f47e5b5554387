import type { Question } from '../question/question.ts';
import { type Draft, sentence } from './draft.ts';
import { allLines } from './level-answer.ts';
import { lookAtHelp, lookAtLadder, lookAtLevel, looksFrom } from './next-looks.ts';
import { wording } from './wording.ts';

/** Says what this is for, where the question is about something else. */
export function offTopicAnswer({ framework }: Question): Draft {
  return {
    intent: 'off-topic',
    outcome: 'refused',
    levels: [],
    parts: [sentence(wording.forThis(framework))],
    next: [lookAtLadder(framework), lookAtHelp],
  };
}

/** Asks back: which level, or what about it. */
export function clarifyAnswer({ framework, couldMean, intent, pointsBack }: Question): Draft {
  return {
    intent: pointsBack ? 'level' : intent,
    outcome: 'clarify',
    levels: [],
    parts: [sentence(couldMean.length > 1 ? wording.whichLevel(couldMean) : wording.clarify)],
    next:
      couldMean.length > 1
        ? couldMean.slice(0, 5).map((level) => lookAtLevel(framework, level))
        : [lookAtLadder(framework), lookAtHelp],
  };
}

/** Obeys nothing; what was asked about a level besides is still answered. */
export function injectionAnswer({ framework, levels }: Question): Draft {
  const [level] = levels;
  return {
    intent: 'injection',
    outcome: 'refused',
    levels: levels.slice(0, 1),
    parts: [
      sentence(wording.injection),
      ...(level === undefined ? [] : ([{ kind: 'level', level }, allLines(level)] as const)),
    ],
    next: level === undefined ? [lookAtLadder(framework), lookAtHelp] : looksFrom(framework, level),
  };
}

export function helpAnswer({ framework }: Question): Draft {
  return {
    intent: 'help',
    outcome: 'answered',
    levels: [],
    parts: [sentence(wording.help)],
    next: [lookAtLadder(framework), lookAtHelp],
  };
}

export function smalltalkAnswer({ framework, tone }: Question): Draft {
  return {
    intent: 'smalltalk',
    outcome: 'answered',
    levels: [],
    parts: [sentence(wording[tone])],
    next: [lookAtLadder(framework), lookAtHelp],
  };
}
