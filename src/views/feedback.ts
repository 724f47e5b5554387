import type { types } from '@slack/bolt';
import { section } from './card-message.ts';
import type { Message } from './message.ts';

export const feedbackAction = 'feedback';

/** Was this useful? `topic` is what a 👎 is counted as. */
export function feedbackBlock(topic: string): types.ContextActionsBlock {
  return {
    type: 'context_actions',
    elements: [
      {
        type: 'feedback_buttons',
        action_id: feedbackAction,
        positive_button: {
          text: { type: 'plain_text', text: '👍' },
          value: `up ${topic}`,
          accessibility_label: 'This was useful',
        },
        negative_button: {
          text: { type: 'plain_text', text: '👎' },
          value: `down ${topic}`,
          accessibility_label: 'This was not useful',
        },
      },
    ],
  };
}

/** The same as plain buttons, where newer blocks may not go. */
export function feedbackButtons(topic: string): types.ActionsBlock {
  return {
    type: 'actions',
    elements: [feedbackButton('up', '👍', topic), feedbackButton('down', '👎', topic)],
  };
}

function feedbackButton(opinion: 'up' | 'down', text: string, topic: string): types.Button {
  const label = opinion === 'up' ? 'This was useful' : 'This was not useful';
  return {
    type: 'button',
    action_id: `${feedbackAction}:${opinion}`,
    text: { type: 'plain_text', text },
    value: `${opinion} ${topic}`,
    accessibility_label: label,
  };
}

/** What a feedback button's value says. */
export function readFeedback(value: string): { isUseful: boolean; topic: string } {
  const [opinion, ...topic] = value.split(' ');
  return { isUseful: opinion === 'up', topic: topic.join(' ') };
}

export function thanksMessage(isUseful: boolean): Message {
  const text = isUseful
    ? 'Thank you, good to know.'
    : 'Thank you. The topic is counted for the owner of the ladder, without your name and without your words.';
  return { text, blocks: [section(text)] };
}
