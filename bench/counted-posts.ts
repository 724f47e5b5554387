import type { StandIn } from '../src/practice/stand-in.ts';

/** Counts what a workspace's bot posts. */
export function countedPosts({ acting: { state } }: StandIn) {
  let count = 0;
  let waiting: { count: number; resolve: () => void }[] = [];
  state.announcer.listen((change) => {
    if (change.kind !== 'message') return;
    count += 1;
    for (const one of waiting) if (count >= one.count) one.resolve();
    waiting = waiting.filter((one) => count < one.count);
  });
  return {
    /** Once there were so many: what the last call said. */
    reached: async (wanted: number) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (count >= wanted) resolve();
      else waiting.push({ count: wanted, resolve });
      await promise;
      return state.recorder.calls().findLast(({ method }) => method === 'chat.postMessage')?.arguments;
    },
  };
}
