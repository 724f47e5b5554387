import type { Answer } from './answer.ts';
import { citationsOf } from './citations.ts';

/**
 * What an answer met that the ladder doesn't say, for the ladder's owner to see: `amazon-pm not-covered pay`. Ids of ours
 * alone, never what somebody wrote; nothing for an answer that was complete, or for what no ladder would hold.
 */
export function gapTopics(answer: Answer): string[] {
  const { framework, intent, outcome, notStated } = answer;
  const topics = notStated.map(({ id }) => `${framework.id} not-covered ${id}`);
  const isGap = outcome === 'nearest' || (outcome === 'refused' && intent === 'not-covered');
  if (topics.length > 0 || !isGap) return topics;
  const near = competencyOf(answer);
  return [`${framework.id} ${outcome} ${intent}${near === undefined ? '' : ` ${near}`}`];
}

/** What the first line that is shown is about: the nearest that there was. */
function competencyOf(answer: Answer): string | undefined {
  const [first] = citationsOf(answer);
  const lines = answer.framework.levels.flatMap(({ expectations }) => expectations);
  return lines.find(({ id }) => id === first)?.competency;
}

/** What a 👎 on an answer is counted as. */
export function unhelpfulTopic({ framework, intent, levels }: Answer): string {
  const [level] = levels;
  return `${framework.id} unhelpful ${intent}${levels.length === 1 && level !== undefined ? ` ${level.id}` : ''}`;
}
