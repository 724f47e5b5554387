import { type Answered, type Asked, answerQuestion } from '../answer/answer-question.ts';
import type { Interpretation, InterpretRequest } from '../question/interpreter.ts';
import type { Question } from '../question/question.ts';

/** Has a wording read by a model; undefined means that the rules' reading stands. */
export type ReadAgain = (request: Omit<InterpretRequest, 'who'>) => Promise<Interpretation | undefined>;

type Result = ReturnType<typeof answerQuestion>;

/** The answer by the rules' reading, or by another where they were unsure and it leads further. */
export async function answerReadAgain(asked: Asked, readAgain: ReadAgain | undefined): Promise<Result> {
  const byRules = answerQuestion(asked);
  const unsure = readAgain && unsureOf(byRules.answered);
  if (unsure === undefined) return byRules;
  const { text, framework } = unsure;
  const interpretation = await readAgain?.({ text, framework, memory: asked.memory });
  if (interpretation === undefined) return byRules;
  const again = answerQuestion({ ...asked, interpretation: { of: text, as: interpretation } });
  const asksBackInstead = again.answer.outcome === 'clarify' && byRules.answer.outcome !== 'clarify';
  return asksBackInstead ? byRules : again;
}

/** The first question that the rules may have misread: one call of a model is all that anybody waits for. */
function unsureOf(answered: readonly Answered[]): Question | undefined {
  return answered.find(isUnsure)?.question;
}

/** Whether the rules may have misread a question, going by what came of it. */
export function isUnsure({ question, draft: { intent, outcome, notStated = [] } }: Answered): boolean {
  if (question.text === '' || settled.has(question.intent)) return false;
  // A name that two levels bear is for the asker to decide.
  if (outcome === 'clarify') return question.couldMean.length < 2;
  if (intent === 'off-topic') return question.aboutAsker || question.evidence > 0;
  const isNear = outcome === 'nearest' && intent !== 'not-covered' && notStated.length === 0;
  return question.certainty === 'weak' || isNear;
}

/** What the rules are made to be sure of, and what is nobody's to read otherwise. */
const settled: ReadonlySet<Question['intent']> = new Set(['injection', 'self', 'smalltalk', 'help', 'not-covered']);
