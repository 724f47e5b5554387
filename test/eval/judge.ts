import { answerQuestion } from '../../src/answer/answer-question.ts';
import { citationsOf } from '../../src/answer/citations.ts';
import type { CareerFrameworks } from '../../src/framework/career-frameworks.ts';
import type { ThreadMemory } from '../../src/question/thread-memory.ts';
import { ladder } from '../ladders/ladders.ts';
import type { LabelledQuestion } from './question-set.ts';

/** What was answered to a question, and which parts of it are right. */
export type Judgement = {
  question: LabelledQuestion;
  intent: string;
  outcome: string;
  levels: string[];
  citations: string[];
  notStated: string[];
  isRight: { intent: boolean; levels: boolean; outcome: boolean; all: boolean };
};

export function judge(frameworks: CareerFrameworks, question: LabelledQuestion): Judgement {
  const asked = askedOf(frameworks, question.framework);
  let memory: ThreadMemory | undefined;
  for (const text of question.thread) memory = answerQuestion({ text, frameworks: asked, memory }).memory;
  const { answer } = answerQuestion({ text: question.q, frameworks: asked, memory });
  const given = {
    intent: answer.intent,
    outcome: answer.outcome,
    levels: answer.levels.map(({ id }) => id),
    citations: citationsOf(answer),
    notStated: answer.notStated.map(({ id }) => id),
  };
  return { question, ...given, isRight: rightness(question, given) };
}

/** A ladder that is not shipped is asked alone, as in a workspace that has no other. */
function askedOf({ all }: CareerFrameworks, id: string): CareerFrameworks {
  const standard = all.find((framework) => framework.id === id);
  if (standard !== undefined) return { all, standard };
  const foreign = ladder(`${id}.yml`);
  return { all: [foreign], standard: foreign };
}

function rightness(question: LabelledQuestion, given: Pick<Judgement, 'intent' | 'outcome' | 'levels' | 'notStated'>) {
  const saysItIsMissing = question.kind === 'unanswerable' && given.notStated.length > 0;
  const intent = saysItIsMissing || question.intents.includes(given.intent);
  const outcome = question.outcomes.includes(given.outcome);
  const levels = levelsAreRight(question, given.levels);
  return { intent, levels, outcome, all: intent && levels && outcome };
}

function levelsAreRight({ levels, levelsOptional, extraLevels }: LabelledQuestion, given: readonly string[]): boolean {
  const surplus = given.filter((id) => !levels.includes(id) && !levelsOptional.includes(id));
  return levels.every((id) => given.includes(id)) && surplus.length <= extraLevels;
}
