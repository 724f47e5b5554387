import type { TopicCount } from '../person/topic-counts.ts';
import { type Card, sentence } from './card.ts';

/** What people ask and the ladder doesn't say, most people first; never who, never their words. */
export function gapsCard(counts: readonly TopicCount[]): Card {
  return {
    title: 'What people ask that the ladder does not say',
    context: ['for the owners of the ladder'],
    body:
      counts.length === 0
        ? [sentence('Nothing yet: a topic shows once five different people have met it.')]
        : counts.map(({ topic, people, times }) => sentence(`• ${topic} – ${people} people, ${times} times`)),
    footer: ['Counted by topic, over 90 days. I store neither names nor words.'],
    buttons: [],
  };
}
