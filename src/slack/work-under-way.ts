/** What is being done for people right now, so that it can be finished before the process ends. */
export type WorkUnderWay = {
  /** Settles as `work` does. */
  during(work: Promise<void>): Promise<void>;
  /** Resolves once nothing is under way. */
  finished(): Promise<void>;
};

export function workUnderWay(): WorkUnderWay {
  const underWay = new Set<Promise<void>>();
  return {
    during: (work) => {
      const tracked = work.finally(() => underWay.delete(tracked));
      underWay.add(tracked);
      return tracked;
    },
    finished: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}
