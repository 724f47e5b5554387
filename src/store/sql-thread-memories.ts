import type { ThreadMemories } from '../conversation/thread-memories.ts';
import { keptMs } from './kept.ts';
import type { Database } from './schema.ts';
import { readMemory } from './stored-memory.ts';

export function sqlThreadMemories(database: Database, now: () => number): ThreadMemories {
  return {
    async recall(workspace, { channel, thread }) {
      const row = await database
        .selectFrom('conversation')
        .select('memory')
        .where('workspace', '=', workspace)
        .where('channel', '=', channel)
        .where('thread', '=', thread)
        .where('touched_at', '>', now() - keptMs.conversation)
        .executeTakeFirst();
      return row === undefined ? undefined : readMemory(row.memory);
    },
    async remember(workspace, { channel, thread }, user, memory) {
      const content = { user_id: user, memory: JSON.stringify(memory), touched_at: now() };
      await database
        .insertInto('conversation')
        .values({ workspace, channel, thread, ...content })
        .onConflict((conflict) => conflict.columns(['workspace', 'channel', 'thread']).doUpdateSet(content))
        .execute();
    },
  };
}
