/** One text: the numbers of its features, and how much each class is right, together 1. */
export type Example = { features: readonly number[]; target: readonly number[] };

export type Settings = { rounds: number; rate: number; penalty: number };

/**
 * Weights by feature and class (`feature * classes + class`) of a multinomial logistic regression: AdaGrad (Duchi,
 * Hazan, Singer 2011) with an L2 penalty, in an order of its own that is the same each time.
 */
export function fitted(
  examples: readonly Example[],
  features: number,
  classes: number,
  { rounds, rate, penalty }: Settings,
): Float64Array {
  const weights = new Float64Array(features * classes);
  const squares = new Float64Array(features * classes).fill(1e-6);
  const step = (at: number, error: number) => {
    const gradient = error + penalty * (weights[at] ?? 0);
    squares[at] = (squares[at] ?? 0) + gradient * gradient;
    weights[at] = (weights[at] ?? 0) - (rate * gradient) / Math.sqrt(squares[at] ?? 1);
  };
  const random = seeded(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const example of shuffled(examples, random)) {
      const shares = likelihoods(weights, example.features, classes);
      for (const feature of example.features)
        for (const [one, share] of shares.entries()) step(feature * classes + one, share - (example.target[one] ?? 0));
    }
  }
  return weights;
}

/** Softmax of the summed weights. */
function likelihoods(weights: Float64Array, features: readonly number[], classes: number): Float64Array {
  const sums = new Float64Array(classes);
  for (const feature of features)
    for (let one = 0; one < classes; one += 1) sums[one] = (sums[one] ?? 0) + (weights[feature * classes + one] ?? 0);
  const highest = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - highest));
  const whole = shares.reduce((total, share) => total + share, 0);
  return shares.map((share) => share / whole);
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** Park and Miller's generator: numbers from 0 to 1, the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
