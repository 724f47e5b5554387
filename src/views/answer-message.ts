import type { Answer } from '../answer/answer.ts';
import { unhelpfulTopic } from '../answer/gap-topics.ts';
import { answerCard } from './answer.ts';
import { atAGlance } from './at-a-glance.ts';
import { feedbackBlock, feedbackButtons } from './feedback.ts';
import type { RichMessage } from './message.ts';
import { richMessage } from './rich-message.ts';

/** An answer in the ladder's own words, as long as a reply should be, with 👍 and 👎 under it. */
export function answerMessage(answer: Answer): RichMessage {
  const topic = unhelpfulTopic(answer);
  const message = richMessage(answerCard(atAGlance(answer)), [feedbackBlock(topic)]);
  return { ...message, plainBlocks: [...message.plainBlocks, feedbackButtons(topic)] };
}
