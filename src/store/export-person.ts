import type { StoredAboutPerson } from '../person/personal-data.ts';
import type { WorkspaceId } from '../workspace.ts';
import { personsSubscriptions } from './find-subscriptions.ts';
import type { Database } from './schema.ts';
import { preferencesOf } from './sql-preferences.ts';

type Person = { workspace: WorkspaceId; user: string; hash: string };

export async function exportPerson(database: Database, person: Person, now: number): Promise<StoredAboutPerson> {
  const { workspace, user } = person;
  return {
    preferences: await preferencesOf(database, workspace, user),
    conversations: await conversations(database, person),
    subscriptions: await personsSubscriptions(database, workspace, user, now),
    tips: await tips(database, person),
    topics: await topics(database, person),
  };
}

async function conversations(database: Database, { workspace, user }: Person) {
  const rows = await database
    .selectFrom('conversation')
    .select(['channel', 'thread', 'memory', 'touched_at as touchedAt'])
    .where('workspace', '=', workspace)
    .where('user_id', '=', user)
    .orderBy('touched_at')
    .execute();
  return rows.map(({ memory, ...row }) => ({ ...row, memory: JSON.parse(memory) }));
}

function tips(database: Database, { workspace, user }: Person) {
  return database
    .selectFrom('tip_given')
    .innerJoin('subscription', (join) =>
      join
        .onRef('subscription.workspace', '=', 'tip_given.workspace')
        .onRef('subscription.id', '=', 'tip_given.subscription'),
    )
    .select(['tip_given.subscription', 'tip_given.occasion', 'tip_given.tip'])
    .where('tip_given.workspace', '=', workspace)
    .where('subscription.destination_kind', '=', 'person')
    .where('subscription.destination', '=', user)
    .orderBy('tip_given.occasion')
    .execute();
}

function topics(database: Database, { workspace, hash }: Person) {
  return database
    .selectFrom('topic_met')
    .select(['topic', 'times'])
    .where('workspace', '=', workspace)
    .where('person_hash', '=', hash)
    .orderBy('topic')
    .execute();
}
