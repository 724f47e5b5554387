import type { TopicCounts } from '../person/topic-counts.ts';
import { keptMs } from './kept.ts';
import type { PersonHash } from './person-hash.ts';
import type { Database } from './schema.ts';

// Fewer, and colleagues could guess who it was.
const fewestPeople = 5;

export function sqlTopicCounts(database: Database, hash: PersonHash, now: () => number): TopicCounts {
  return {
    async note(workspace, user, topic) {
      const met_at = now();
      await database
        .insertInto('topic_met')
        .values({ workspace, topic, person_hash: await hash(workspace, user), times: 1, met_at })
        .onConflict((conflict) =>
          conflict
            .columns(['workspace', 'topic', 'person_hash'])
            .doUpdateSet(({ eb, ref }) => ({ times: eb(ref('topic_met.times'), '+', 1), met_at })),
        )
        .execute();
    },
    common: (workspace) =>
      database
        .selectFrom('topic_met')
        .select(({ fn }) => ['topic', fn.countAll<number>().as('people'), fn.sum<number>('times').as('times')])
        .where('workspace', '=', workspace)
        .where('met_at', '>', now() - keptMs.topic)
        .groupBy('topic')
        .having(({ fn }) => fn.countAll(), '>=', fewestPeople)
        .orderBy('people', 'desc')
        .orderBy('topic')
        .execute(),
  };
}
