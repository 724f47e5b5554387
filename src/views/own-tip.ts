import type { CareerFramework } from '../framework/framework.ts';
import type { Tip } from '../tips/schema.ts';
import { servedLine } from '../tips/served-line.ts';
import { type Card, cited, edition, look, sentence } from './card.ts';
import { escapeText } from './escape.ts';
import type { Message } from './message.ts';
import { smallPrint } from './small-print.ts';
import { shareTipButton, tipButtons } from './tip-buttons.ts';
import { tipLines } from './tip-lines.ts';

/** A tip for the one who asked for it. */
export function ownTipMessage(framework: CareerFramework, tip: Tip, levels: readonly string[]): Message {
  const { text, blocks } = tipLines(framework, tip, 'person');
  return {
    text,
    blocks: [
      ...blocks,
      { type: 'actions', elements: [...tipButtons(framework, tip, levels), shareTipButton(framework, tip)] },
      smallPrint(escapeText(`Our coaching, never a requirement · ${edition(framework)}`)),
    ],
  };
}

/** The line of the ladder that a tip serves. */
export function whyTipCard(framework: CareerFramework, tip: Tip): Card {
  const line = servedLine(framework, tip);
  const level = framework.levels.find(({ expectations }) => expectations.some(({ id }) => id === tip.serves));
  const speaker = level === undefined ? 'At every level' : level.title;
  return {
    title: 'Why this tip',
    context: [edition(framework)],
    body: [
      sentence(tip.why),
      ...(line === undefined ? [] : [sentence(`${speaker}, as the ladder has it:`), cited(line)]),
    ],
    footer: ['The line is the ladder’s. The tip is our coaching: a suggestion, never a requirement.'],
    buttons: level === undefined ? [] : [look(level.title, `${framework.id} ${level.id}`)],
  };
}

export function noTipCard(framework: CareerFramework): Card {
  return {
    title: 'No tips yet',
    context: [edition(framework)],
    body: [sentence('Nobody has written tips for this ladder so far.')],
    footer: [],
    buttons: [look('All levels', framework.id)],
  };
}
