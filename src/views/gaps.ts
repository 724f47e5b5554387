import type { CareerFramework } from '../framework/framework.ts';
import type { TopicCount } from '../person/topic-counts.ts';
import { type Card, type CardLine, heading, sentence } from './card.ts';
import { type Gap, gapIn } from './gap-text.ts';

/** What people ask and the ladder doesn't say, most people first; never who, never their words. */
export function gapsCard(counts: readonly TopicCount[], frameworks: readonly CareerFramework[]): Card {
  const gaps = counts.flatMap((count) => {
    const gap = gapIn(frameworks, count.topic);
    return gap === undefined ? [] : [{ ...count, ...gap }];
  });
  const list = (title: string, wanted: Gap['list']): CardLine[] => {
    const lines = gaps.filter((gap) => gap.list === wanted).map(gapLine);
    return lines.length === 0 ? [] : [heading(title), ...lines];
  };
  const nothing = sentence('Nothing yet: a topic shows once five different people have met it.');
  return {
    title: 'What people ask that the ladder does not say',
    context: ['for the owners of the ladder'],
    body:
      gaps.length === 0
        ? [nothing]
        : [
            ...list('Asked for, and not in the ladder', 'missing'),
            ...list('Answered only with the nearest lines', 'near'),
            ...list('Marked as not useful', 'unhelpful'),
          ],
    footer: ['Topics that five people or more met, over 90 days. I store neither names nor words.'],
    buttons: [],
  };
}

function gapLine({ name, people, times }: Gap & TopicCount): CardLine {
  return sentence(`• ${name.charAt(0).toUpperCase()}${name.slice(1)} – ${people} people, ${times} times`);
}
