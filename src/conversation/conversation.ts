import { unhelpfulTopic } from '../answer/gap-topics.ts';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import { answerCard } from '../views/answer.ts';
import { feedbackBlock, feedbackButtons } from '../views/feedback.ts';
import type { RichMessage } from '../views/message.ts';
import { richMessage } from '../views/rich-message.ts';
import type { Who } from '../workspace.ts';
import type { Answering } from './answering.ts';
import type { Thread } from './thread-memories.ts';

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
};

/** Answers from the ladder; never stays silent, never stores what was said. */
export type Conversation = (said: Said) => Promise<Reply>;

export function createConversation(frameworks: CareerFrameworks, answer: Answering): Conversation {
  return async (said) => {
    const answered = await answer({ ...said, frameworks });
    const topic = unhelpfulTopic(answered);
    const message = richMessage(answerCard(answered), [feedbackBlock(topic)]);
    const plainBlocks = [...message.plainBlocks, feedbackButtons(topic)];
    return { ...message, plainBlocks, isPersonal: answered.aboutAsker };
  };
}
