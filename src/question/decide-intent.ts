import { stem } from '../language/stem.ts';
import { linkWord } from './clean-text.ts';
import { intentFeatures } from './intent-features.ts';
import { intentProbabilities, shippedWeights } from './intent-model.ts';
import { intentByRule } from './intent-rules.ts';
import type { Intent } from './question.ts';
import { isWhoDoes, pointsBack } from './question-forms.ts';
import type { Reading } from './reading.ts';

/** What is asked, and how likely each intent is; what must never be misread is not left to likelihood. */
export function decideIntent(reading: Reading): { intent: Intent; likely: ReadonlyMap<Intent, number> } {
  const weights = shippedWeights();
  const byRule = intentByRule(reading);
  const likely = intentProbabilities(weights, intentFeatures(reading, byRule));
  const isUnfair = byRule === 'self' && reading.allCues.has('discrimination');
  const isNamed = isAllNamed(reading, byRule) && (likely.get(byRule) ?? 0) > 0.15;
  if (neverMissed.has(byRule) || isUnfair || isNamed) return { intent: byRule, likely };
  if (reading.words.length > 0 && reading.words.every((word) => word === linkWord))
    return { intent: 'off-topic', likely };
  if (!reading.words.some((word) => weights.has(stem(word))))
    return { intent: byRule === 'which-level' && reading.content.length > 0 ? 'off-topic' : byRule, likely };
  const possible = [...likely].filter(([intent, share]) => isPossible(intent, reading, share));
  const [best = byRule, share = 0] = possible.sort(([, one], [, other]) => other - one)[0] ?? [];
  // A level was asked for by a name that none has: what is said of it may still be found.
  const intent = share < leastShare && (likely.get('level') ?? 0) > share ? 'which-level' : best;
  // "Why?" says nothing by itself, and is no greeting either.
  const isAside = intent === 'smalltalk' || (intent === 'off-topic' && reading.content.length === 0);
  if (isAside && byRule === 'which-level' && pointsBack(reading)) return { intent: byRule, likely };
  return { intent: nearerThan(intent, reading, likely), likely };
}

const leastShare = 0.2;

/** Where a nearer reading is likely enough: what has to do with work is not covered rather than beside the point. */
function nearerThan(
  intent: Intent,
  { cues, named, narrower, unstated }: Reading,
  likely: ReadonlyMap<Intent, number>,
): Intent {
  const isLikely = (one: Intent, from: number) => (likely.get(one) ?? 0) >= from;
  if (cues.has('principles') && named.length === 0 && isLikely('principles', 0.1)) return 'principles';
  const isBare = named.length > 0 && narrower.length === 0 && unstated.length === 0;
  if (isBare && (intent === 'not-covered' || intent === 'off-topic')) return named.length > 1 ? 'compare' : 'level';
  const isMissing = isLikely('not-covered', 0.3) || (isLikely('not-covered', 0.05) && unstated.length > 0);
  return intent === 'off-topic' && isMissing ? 'not-covered' : intent;
}

/** Whether there is anything to answer with: no comparison of one level, no list of all where some are named. */
function isPossible(intent: Intent, { named, told, byPlace, couldMean, people }: Reading, share: number): boolean {
  const levels = new Set([...named, ...told, ...byPlace]).size;
  if (intent === 'overview') return named.length + byPlace.length === 0 || share > 0.8;
  if (intent === 'compare') return levels > 1 && (named.length !== 2 || byPlace.length === 0);
  if (intent === 'level') return levels + couldMean.length + people.length > 0;
  return true;
}

/** Whether a term or principle, or the word for all principles, is everything that is asked about. */
function isAllNamed(reading: Reading, intent: Intent): boolean {
  const { topics, content, named, cues } = reading;
  if (named.length > 0 || isWhoDoes(reading)) return false;
  const length = (found: readonly { length: number }[]) => found.reduce((sum, one) => sum + one.length, 0);
  const terms = length(topics.glossary);
  if (intent === 'term')
    return (content.length <= terms && !cues.has('which-level')) || (cues.has('define') && terms > 1);
  return (
    intent === 'principles' && content.length <= Math.max(cues.has('principles') ? 2 : 0, length(topics.principles))
  );
}

const neverMissed: ReadonlySet<Intent> = new Set(['injection']);
