import type { TopicCounts } from '../person/topic-counts.ts';
import { readFeedback, thanksMessage } from '../views/feedback.ts';
import type { Message } from '../views/message.ts';
import type { Who } from '../workspace.ts';

/** Counts a 👎 under its topic, without a name or a word of what was asked; a 👍 needs no count. */
export type Feedback = (value: string, who: Who) => Promise<Message>;

export function createFeedback(topicCounts: TopicCounts): Feedback {
  return async (value, { workspace, user }) => {
    const { isUseful, topic } = readFeedback(value);
    if (!isUseful && topic !== '') await topicCounts.note(workspace, user, topic);
    return thanksMessage(isUseful);
  };
}
