/** A job that runs again and again, never twice at once. */
export type Repetition = {
  /** Cuts the pause short that it is in, or skips the next one. */
  wake(): void;
  /** Resolves when the run that is under way is over. */
  stop(): Promise<void>;
};

const longestPauseAfterFaultsMs = 60_000;

/** Begins at once. A run that fails is told of, and followed by a pause that doubles from `everyMs` (a second at most) to a minute. */
export function repeatedly(work: () => Promise<void>, everyMs: number, onFault: (error: unknown) => void): Repetition {
  const bell = createBell();
  let isStopping = false;
  const run = async () => {
    let faults = 0;
    while (!isStopping) {
      faults = await work().then(
        () => 0,
        (error: unknown) => {
          onFault(error);
          return faults + 1;
        },
      );
      if (!isStopping) await bell.wait(pauseMs(everyMs, faults));
    }
  };
  const running = run();
  return {
    wake: bell.ring,
    stop: () => {
      isStopping = true;
      bell.ring();
      return running;
    },
  };
}

function pauseMs(everyMs: number, faults: number): number {
  if (faults === 0) return everyMs;
  return Math.min(longestPauseAfterFaultsMs, Math.min(everyMs, 1_000) * 2 ** faults);
}

/** A pause that can be cut short; a ring while nobody waits cuts the next one. */
function createBell() {
  let isRung = false;
  let end = () => {};
  return {
    ring: () => {
      isRung = true;
      end();
    },
    wait: async (ms: number) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, isRung ? 0 : ms);
      end = resolve;
      await promise;
      clearTimeout(timer);
      isRung = false;
    },
  };
}
