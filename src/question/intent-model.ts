import { readFileSync } from 'node:fs';
import { type Intent, intents } from './question.ts';

/** For each feature's name the weights that speak for each of `intents`, in their order, in hundredths. */
export type IntentWeights = ReadonlyMap<string, readonly number[]>;

const file = new URL('../../data/training/intent-weights.json', import.meta.url);

let shipped: IntentWeights | undefined;

/** The weights that `npm run train` wrote, read with the first question. */
export function shippedWeights(): IntentWeights {
  shipped ??= new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, readonly number[]>));
  return shipped;
}

/** How likely each intent is, together 1: multinomial logistic regression. Unknown features say nothing. */
export function intentProbabilities(weights: IntentWeights, features: readonly string[]): Map<Intent, number> {
  const sums = intents.map(() => 0);
  for (const feature of features) {
    weights.get(feature)?.forEach((weight, at) => {
      sums[at] = (sums[at] ?? 0) + weight / 100;
    });
  }
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - highest));
  const whole = shares.reduce((total, share) => total + share, 0);
  return new Map(intents.map((intent, at) => [intent, (shares[at] ?? 0) / whole]));
}
