import type { CareerFramework } from '../framework/framework.ts';

export type SuggestedPrompt = { title: string; message: string };

/** Questions to begin with, of this very ladder; Slack takes four. */
export function suggestedPrompts({ levels, principles }: CareerFramework): SuggestedPrompt[] {
  const middle = levels[Math.floor((levels.length - 1) / 2)];
  return [
    ...(middle === undefined
      ? []
      : [prompt(`What does ${middle.title} mean?`, `What is expected of a ${middle.title}?`)]),
    ...(middle === undefined ? [] : [prompt('What comes next?', `How do I get to the level after ${middle.title}?`)]),
    prompt('All levels', 'List the levels in order'),
    principles.length > 0 ? prompt('The principles', 'What are the principles?') : prompt('What can you do?', 'help'),
  ];
}

function prompt(title: string, message: string): SuggestedPrompt {
  return { title, message };
}
