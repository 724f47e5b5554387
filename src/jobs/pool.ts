/** Runs so many pieces of work at once, and no more. */
export type Pool = {
  /** How many more it takes now. */
  free(): number;
  run(work: () => Promise<void>): void;
  /** Resolves when nothing is under way. */
  drained(): Promise<void>;
};

/** @param onDone is called after each piece of work. */
export function createPool(size: number, onFault: (error: unknown) => void, onDone: () => void): Pool {
  const underWay = new Set<Promise<void>>();
  return {
    free: () => size - underWay.size,
    run: (work) => {
      const piece = work()
        .catch(onFault)
        .finally(() => {
          underWay.delete(piece);
          onDone();
        });
      underWay.add(piece);
    },
    drained: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}
