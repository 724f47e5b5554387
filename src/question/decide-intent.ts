import { intentFeatures, wordFeatures } from './intent-features.ts';
import { intentProbabilities, shippedWeights } from './intent-model.ts';
import { intentByRule } from './intent-rules.ts';
import type { Intent } from './question.ts';
import type { Reading } from './reading.ts';

/** What is asked, and how likely each intent is; what must never be misread is not left to likelihood. */
export function decideIntent(reading: Reading): { intent: Intent; likely: ReadonlyMap<Intent, number> } {
  const weights = shippedWeights();
  const likely = intentProbabilities(weights, intentFeatures(reading));
  const byRule = intentByRule(reading);
  if (neverMissed.has(byRule) || isAllNamed(reading, byRule)) return { intent: byRule, likely };
  if (!wordFeatures(reading).some((name) => weights.has(name)))
    return { intent: reading.content.length > 0 ? 'off-topic' : byRule, likely };
  const possible = [...likely].filter(([intent]) => isPossible(intent, reading));
  const [intent = byRule] = possible.sort(([, one], [, other]) => other - one)[0] ?? [];
  return { intent, likely };
}

/** Whether there is anything to answer with: no comparison of one level, no list of all where some are named. */
function isPossible(intent: Intent, { named, told, byPlace, couldMean, people, topics }: Reading): boolean {
  const levels = new Set([...named, ...told, ...byPlace]).size;
  if (intent === 'overview') return named.length === 0;
  if (intent === 'compare') return levels > 1;
  if (intent === 'level') return levels + couldMean.length + people.length > 0;
  if (intent === 'term') return topics.glossary.length > 0;
  return true;
}

/** Whether a term or principle, or the word for all principles, is everything that is asked about. */
function isAllNamed({ topics, content, named, cues }: Reading, intent: Intent): boolean {
  if (named.length > 0) return false;
  const length = (found: readonly { length: number }[]) => found.reduce((sum, one) => sum + one.length, 0);
  if (intent === 'term') return content.length <= length(topics.glossary);
  return (
    intent === 'principles' && content.length <= Math.max(cues.has('principles') ? 2 : 0, length(topics.principles))
  );
}

const neverMissed: ReadonlySet<Intent> = new Set(['injection']);
