import type { Thread } from '../conversation/thread-memories.ts';
import type { WorkspaceId } from '../workspace.ts';

/** Answers that are being thought about or written, by thread, so that whoever waits for one can stop it. */
export type AnswersUnderWay = {
  /** `end` is called when the answer is there. */
  begin(workspace: WorkspaceId, thread: Thread): { stopped: AbortSignal; end(): void };
  stop(workspace: WorkspaceId, thread: Thread): void;
  /** The process ends: what was said so far stays, and nothing more comes. */
  stopAll(): void;
};

export function answersUnderWay(): AnswersUnderWay {
  const underWay = new Set<{ key: string; controller: AbortController }>();
  const keyOf = (workspace: WorkspaceId, { channel, thread }: Thread) => `${workspace} ${channel} ${thread}`;
  return {
    begin: (workspace, thread) => {
      const answer = { key: keyOf(workspace, thread), controller: new AbortController() };
      underWay.add(answer);
      return { stopped: answer.controller.signal, end: () => void underWay.delete(answer) };
    },
    stop: (workspace, thread) => {
      for (const { key, controller } of underWay) if (key === keyOf(workspace, thread)) controller.abort();
    },
    stopAll: () => {
      for (const { controller } of underWay) controller.abort();
    },
  };
}
