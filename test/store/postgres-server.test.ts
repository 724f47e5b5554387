import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartupError } from '../../src/startup-error.ts';
import { dialectFor } from '../../src/store/dialect-for.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore, storeAt } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { acme } from './contract/samples.ts';
import { type PostgresSchema, postgresAnswers, postgresSchema } from './databases/postgres.ts';

const answers = await postgresAnswers();

it('a PostgreSQL server that nobody reaches is said to be one, and is tried again with every use', async () => {
  const store = storeAt('postgres://ladder@127.0.0.1:1/ladder');
  await expect(store.open()).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'unreachable' });
  await expect(store.claims.claim(acme, 'Ev1')).rejects.toMatchObject({ reason: 'unreachable' });
  expect(await store.healthy()).toBe(false);
  await store.close();
});

describe.skipIf(!answers)('a PostgreSQL server', () => {
  let schema: PostgresSchema;
  beforeEach(async () => {
    schema = await postgresSchema();
  });
  afterEach(() => schema.drop());

  it.each([
    ['a database that is not there', { pathname: '/nowhere' }, 'database "nowhere" does not exist'],
    ['a user that is not there', { username: 'nobody' }, 'role "nobody" does not exist'],
  ])('%s is the operator’s to put right, in one sentence', async (_, part, said) => {
    const store = storeAt(Object.assign(new URL(schema.url), part).href);
    await expect(store.open()).rejects.toThrow(
      new StartupError(`PostgreSQL says: ${said}. Correct DATABASE_URL or what it names.`),
    );
    await store.close();
  });

  it('is migrated once when several replicas start at the same moment', async () => {
    const stores = await Promise.all([openStore(schema.url), openStore(schema.url), openStore(schema.url)]);
    const won = await Promise.all(stores.map(({ claims }) => claims.claim(acme, 'Ev1')));
    expect(won.toSorted()).toEqual([false, false, true]);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('may break every connection: the process lives, nothing is lost, and it is used again', async () => {
    const store = await openStore(schema.url);
    await store.preferences.set(acme, 'U1', { answerStyle: 'plain' });
    await schema.breakConnections();
    await expect.poll(() => store.healthy()).toBe(true);
    expect(await store.preferences.get(acme, 'U1')).toEqual({ answerStyle: 'plain' });
    await store.close();
  });

  it('may break a connection in the middle of a change, of which then nothing remains', async () => {
    const database = new Kysely<Schema>({ dialect: dialectFor({ kind: 'postgres', url: schema.url }, migrate) });
    const change = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('claim').values({ workspace: acme, key: 'Ev1', claimed_at: 1 }).execute();
      await schema.breakConnections();
      await transaction.insertInto('claim').values({ workspace: acme, key: 'Ev2', claimed_at: 1 }).execute();
    });
    await expect(change).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'unreachable' });
    await expect.poll(() => database.selectFrom('claim').selectAll().execute().catch(String)).toEqual([]);
    await database.destroy();
  });
});
