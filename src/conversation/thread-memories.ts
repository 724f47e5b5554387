import type { ThreadMemory } from '../question/thread-memory.ts';
import type { WorkspaceId } from '../workspace.ts';

export type Thread = { channel: string; thread: string };

/** What each thread was last about, for a week. */
export type ThreadMemories = {
  /** Undefined also for what another version wrote. */
  recall(workspace: WorkspaceId, thread: Thread): Promise<ThreadMemory | undefined>;
  /** `user` is who asked: it goes with everything else that is stored about them. */
  remember(workspace: WorkspaceId, thread: Thread, user: string, memory: ThreadMemory): Promise<void>;
};
