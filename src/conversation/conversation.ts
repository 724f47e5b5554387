import type { Answer } from '../answer/answer.ts';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import type { Interpreter } from '../question/interpreter.ts';
import { answerMessage } from '../views/answer-message.ts';
import type { RichMessage } from '../views/message.ts';
import type { Who } from '../workspace.ts';
import type { Answering } from './answering.ts';
import type { Consent } from './consent.ts';
import type { Phraser } from './phraser.ts';
import { beginPhrasing, type Phrasing } from './phrasing.ts';
import type { ReadAgain } from './read-again.ts';
import type { Thread } from './thread-memories.ts';
import { before, type Patience, type Waiting } from './waiting.ts';
import { isWorthPhrasing } from './worth-phrasing.ts';

/** One thing that somebody said to the bot, in a direct message or by mention. */
export type Said = {
  text: string;
  who: Who;
  thread: Thread;
  /** Whether people of another company read along. */
  isShared: boolean;
};

export type Reply = RichMessage & {
  /** Whether only the person who asked may see it: it is about themselves. */
  isPersonal: boolean;
  /** The same answer in a model's words, where one has begun to say it in time. */
  phrasing?: Phrasing;
};

/** Answers from the ladder; never stays silent, never stores what was said. */
export type Conversation = (said: Said, waiting: Waiting) => Promise<Reply>;

/** A language model, and whether it may be asked. */
export type Model = { phrase: Phraser; interpret: Interpreter; consent: Consent; patience: Patience };

/** Without a model, or when it fails in whatever way, the answer is the plain one. */
export function createConversation(frameworks: CareerFrameworks, answer: Answering, model?: Model): Conversation {
  return async (said, waiting) => {
    const deadline = model?.patience();
    if (model === undefined || deadline === undefined || !(await model.consent(said)))
      return plainReply(await answer({ ...said, frameworks }));
    const answered = await answer({ ...said, frameworks }, readerOf(model, said.who, waiting, deadline));
    const reply = plainReply(answered);
    if (!isWorthPhrasing(answered) || waiting.stopped.aborted || deadline.aborted) return reply;
    waiting.onThinking();
    const request = { question: said.text, answer: answered, who: said.who };
    const phrasing = await beginPhrasing(model.phrase, request, waiting.stopped, deadline);
    return phrasing === undefined ? reply : { ...reply, phrasing };
  };
}

function readerOf({ interpret }: Model, who: Who, { stopped, onThinking }: Waiting, deadline: AbortSignal): ReadAgain {
  const tooLate = AbortSignal.any([stopped, deadline]);
  return (request) => {
    onThinking();
    return before(tooLate, interpret({ ...request, who }, tooLate));
  };
}

function plainReply(answer: Answer): Reply {
  return { ...answerMessage(answer), isPersonal: answer.aboutAsker };
}
