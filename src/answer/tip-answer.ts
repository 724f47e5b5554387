import { practiceLines } from '../framework/cited-line.ts';
import { expectationsOf } from '../framework/expectations-of.ts';
import type { Expectation } from '../framework/framework.ts';
import type { Question } from '../question/question.ts';
import { type Draft, sentence } from './draft.ts';
import { linesAbout, speaksOfIt } from './lines-about.ts';
import { lookAtLadder, looksFrom } from './next-looks.ts';
import { wording } from './wording.ts';

/** Something to practise: for the asked topic where a line speaks of it, else for the level, else for every level. */
export function tipAnswer(question: Question): Draft {
  const { framework, levels, isAboutSchedule } = question;
  const lines = isAboutSchedule
    ? []
    : practised(question)
        .flatMap((line) => practiceLines(line).slice(0, 1))
        .slice(0, 2);
  const [level] = levels;
  return {
    intent: 'tip',
    outcome: lines.length > 0 || isAboutSchedule ? 'answered' : 'clarify',
    levels,
    parts: [
      ...(lines.length > 0 ? [{ kind: 'lines', title: wording.practise, lines } as const] : []),
      ...(isAboutSchedule ? [sentence(wording.tipsAtHome)] : lines.length === 0 ? [sentence(wording.noTip)] : []),
    ],
    next:
      level === undefined
        ? [{ label: 'Another tip', command: `${framework.id} tip` }, lookAtLadder(framework)]
        : looksFrom(framework, level),
  };
}

function practised({ framework, levels, narrower }: Question): readonly Expectation[] {
  const own = levels.flatMap(({ expectations }) => expectations);
  const among = levels.length > 0 ? levels : undefined;
  const hits = linesAbout(framework, narrower.join(' '), among).filter(({ coverage }) => coverage >= speaksOfIt);
  const all = expectationsOf(framework);
  const onTopic = hits.flatMap(({ passage }) => all.filter(({ id }) => id === passage.line.id));
  if (onTopic.length > 0) return onTopic;
  if (own.length > 0) return own;
  return framework.everyLevel.some(({ practices }) => practices.length > 0) ? framework.everyLevel : all;
}
