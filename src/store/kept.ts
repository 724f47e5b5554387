const dayMs = 24 * 60 * 60 * 1000;

/** How long after its last use each kind of row stays, in milliseconds. */
export const keptMs = {
  claim: dayMs,
  conversation: 7 * dayMs,
  topic: 90 * dayMs,
  /** From its turn on: long enough to look into what went wrong. */
  delivery: 30 * dayMs,
  stoppedSubscription: 30 * dayMs,
};
