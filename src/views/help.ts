import type { CareerFramework } from '../framework/framework.ts';
import { type Card, edition, look, sentence } from './card.ts';
import { example } from './example.ts';

/** `usage` is a form for `example`. What is for the ladder's owners alone stands in the small print. */
export type Usage = { usage: string; says: string; isForOwners?: true };

/** Everything that can be typed, with an example each. `before` is what stands before it: `/ladder`, `/ladder engineering`. */
export function helpCard(framework: CareerFramework, before: string, usages: readonly Usage[]): Card {
  const typed = [{ usage: '<level>', says: 'what a level expects' }, ...usages];
  const line = (usage: Usage) => usageLine(framework, before, usage);
  return {
    title: 'What your ladder says, line by line',
    context: [edition(framework)],
    body: [
      sentence(`• ${before} – the ladder at a glance`),
      ...typed
        .filter(({ isForOwners }) => !isForOwners)
        .flatMap(line)
        .map(sentence),
    ],
    footer: [
      ...typed.filter(({ isForOwners }) => isForOwners).flatMap(line),
      'Or ask in your own words: in a direct message, by mention, or after /ladder. I answer with the id of each line.',
      'Only you see my replies to /ladder. Nothing you write is stored.',
    ],
    buttons: [
      look('All levels', framework.id),
      look('Competencies', `${framework.id} competency`),
      ...(framework.principles.length === 0 ? [] : [look('Principles', `${framework.id} principles`)]),
    ],
  };
}

function usageLine(framework: CareerFramework, before: string, { usage, says }: Usage): string[] {
  const typed = example(framework, usage);
  return typed === undefined ? [] : [`• ${before} ${typed} – ${says}`];
}
