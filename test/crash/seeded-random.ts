/** Numbers from 0 to 1 that look random and are the same for a seed: a linear congruential generator, Numerical Recipes' constants. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** `count` different whole numbers from 1 to `most`, rising. */
export function risingNumbers(count: number, most: number, random: () => number): number[] {
  const numbers = new Set<number>();
  while (numbers.size < count) numbers.add(1 + Math.floor(random() * most));
  return [...numbers].toSorted((one, other) => one - other);
}
