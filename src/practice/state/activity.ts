/** What is under way between the stand-in and the bot. */
export interface Activity {
  /** Returns the way to say that it ended. */
  begin(): () => void;
  /**
   * Resolves when nothing is under way, and nothing began while the bot was heard three more times. A bot that thinks longer
   * between two calls than it takes to answer a ping is not waited for: wait for what it shows instead.
   */
  settled(): Promise<void>;
}

const QUIET_ROUNDS = 3;

/** `hearBot` resolves when the bot's process has taken another turn. */
export function createActivity(hearBot: () => Promise<void>): Activity {
  let underWay = 0;
  let begun = 0;
  let waiting: (() => void)[] = [];

  function end() {
    underWay -= 1;
    if (underWay > 0) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  }

  const idle = () => (underWay === 0 ? Promise.resolve() : new Promise<void>((resolve) => waiting.push(resolve)));

  return {
    begin() {
      underWay += 1;
      begun += 1;
      return end;
    },
    async settled() {
      for (let quiet = 0; quiet < QUIET_ROUNDS; ) {
        await idle();
        const before = begun;
        await hearBot();
        quiet = begun === before && underWay === 0 ? quiet + 1 : 0;
      }
    },
  };
}
