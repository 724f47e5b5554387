import type { Question } from '../question/question.ts';
import type { Part } from './answer.ts';
import { coachingAnswer } from './coaching-answer.ts';
import { compareAnswer } from './compare-answer.ts';
import { criteriaAnswer } from './criteria-answer.ts';
import { type Draft, sentence } from './draft.ts';
import { clarifyAnswer, helpAnswer, injectionAnswer, offTopicAnswer, smalltalkAnswer } from './fixed-answers.ts';
import { isInDanger } from './in-danger.ts';
import { levelAnswer } from './level-answer.ts';
import { nextStepAnswer } from './next-step-answer.ts';
import { notCoveredAnswer, topicsOf } from './not-covered-answer.ts';
import { overviewAnswer } from './overview-answer.ts';
import { dangerAnswer, selfAnswer } from './self-answer.ts';
import { tipAnswer } from './tip-answer.ts';
import { principlesAnswer, termAnswer } from './topic-answers.ts';
import { acrossLevels, isAcrossLevels, isSaid, whichLevelAnswer } from './which-level-answer.ts';

/** The answer to one question, with what it asked for besides that the ladder does not state. */
export function answerTo(question: Question): Draft {
  if (isInDanger(question.text)) return dangerAnswer();
  const draft = coachingAnswer(question, draftFor(question));
  return {
    ...draft,
    parts: [...missing(question, draft), ...draft.parts],
    notStated: draft.notStated ?? topicsOf(question),
  };
}

/** What is asked besides and is not written is said first, so that nobody looks for it in the lines. */
function missing({ unstated }: Question, { intent }: Draft): Part[] {
  if (!saysWhatIsMissing.has(intent)) return [];
  return [...new Set(unstated.filter(({ isSure }) => isSure).map(({ says }) => says))].slice(0, 2).map(sentence);
}

const saysWhatIsMissing: ReadonlySet<Draft['intent']> = new Set(['level', 'compare', 'next-step', 'criteria']);

function draftFor(question: Question): Draft {
  switch (question.intent) {
    case 'overview':
      return isAcrossLevels(question) ? acrossLevels(question) : overviewAnswer(question);
    case 'level':
      return question.levels.length === 0 ? clarifyAnswer(question) : levelAnswer(question);
    case 'compare':
      return compareAnswer(question);
    case 'next-step':
      return nextStepAnswer(question);
    case 'criteria':
      return criteriaAnswer(question);
    case 'which-level':
      return whichLevelAnswer(question);
    case 'principles':
      return principlesAnswer(question);
    case 'term':
      return termAnswer(question);
    case 'tip':
      return tipAnswer(question);
    case 'self':
      return selfAnswer(question);
    case 'help':
      return helpAnswer(question);
    case 'smalltalk':
      return smalltalkAnswer(question);
    case 'not-covered':
      return notCoveredAnswer(question);
    case 'off-topic':
      return isSaid(question) ? whichLevelAnswer(question) : offTopicAnswer(question);
    case 'injection':
      return injectionAnswer(question);
  }
}
