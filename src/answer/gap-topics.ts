import type { Answer } from './answer.ts';

/**
 * What an answer met that the ladder doesn't say, for the ladder's owner to see: `amazon-pm not-covered pay`. Ids of ours
 * alone, never what somebody wrote; nothing for an answer that was complete, or for what no ladder would hold.
 */
export function gapTopics({ framework, intent, outcome, notStated }: Answer): string[] {
  const topics = notStated.map(({ id }) => `${framework.id} not-covered ${id}`);
  const isGap = outcome === 'nearest' || (outcome === 'refused' && intent === 'not-covered');
  if (topics.length > 0 || !isGap) return topics;
  return [`${framework.id} ${outcome} ${intent}`];
}

/** What a 👎 on an answer is counted as. */
export function unhelpfulTopic({ framework, intent, levels }: Answer): string {
  const [level] = levels;
  return `${framework.id} unhelpful ${intent}${levels.length === 1 && level !== undefined ? ` ${level.id}` : ''}`;
}
