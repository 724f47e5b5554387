import type { Answer } from '../answer/answer.ts';
import { unhelpfulTopic } from '../answer/gap-topics.ts';
import { answerCard } from '../views/answer.ts';
import { atAGlance } from '../views/at-a-glance.ts';
import { type Card, share } from '../views/card.ts';
import { cardMessage } from '../views/card-message.ts';
import { feedbackButtons } from '../views/feedback.ts';
import type { Message } from '../views/message.ts';
import { pageOf } from '../views/paging.ts';

/** Longest question that a share button can carry: its value is what asks it again. */
const longestShared = 1_800;

/** The reply to `/ladder do I need to manage people?`. What is about the asker alone can't be shared. */
export function askedMessage(answer: Answer, text: string): Message {
  const card = firstPage(answerCard(atAGlance(answer)), answer);
  const isShareable = !answer.aboutAsker && text.length <= longestShared;
  const buttons = [...card.buttons, ...(isShareable ? [share(`${answer.framework.id} ${text}`)] : [])];
  const { blocks, ...message } = cardMessage({ ...card, buttons });
  return { ...message, blocks: [...blocks, feedbackButtons(unhelpfulTopic(answer))] };
}

/** A table does not fit into an acknowledgement: its lines come in pages, and `compare` has the rest of them. */
function firstPage({ table, ...card }: Card, { framework, levels }: Answer): Card {
  if (table === undefined) return card;
  const command = `${framework.id} compare ${levels.map(({ id }) => id).join(' ')}`;
  // The table's lines alone are paged, as `compare` pages them: its second page begins where this first one ends.
  const paged = pageOf({ ...card, body: table.lines }, command, 1);
  return { ...paged, body: [...card.body, ...paged.body] };
}
