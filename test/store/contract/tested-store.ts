import { type Dialect, Kysely, type RawBuilder, sql } from 'kysely';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Schema, type Table, tables } from '../../../src/store/schema.ts';
import { type Store, storeOver } from '../../../src/store/store.ts';
import type { WorkspaceId } from '../../../src/workspace.ts';

/** A database of some kind that is there for one suite. */
export type TestDatabase = {
  /** New connections to it, migrated. */
  dialect(): Dialect;
  drop(): Promise<void>;
};

export type TestedStore = {
  readonly store: Store;
  /** Over connections of its own to the same database: another replica. */
  readonly replica: Store;
  readonly clock: { now: number };
  /** Every row of every table, as the database has it. */
  rows(): Promise<Record<string, unknown[]>>;
  /** The same of one workspace. */
  rowsOf(workspace: WorkspaceId): Promise<Record<string, unknown[]>>;
  /** Queues a delivery past every check, as only a race between two replicas could. */
  queueRegardless(workspace: WorkspaceId, subscription: string, occasion: string): Promise<void>;
};

export const mondayAtNine = Date.UTC(2026, 10, 23, 9);

/** Empty before every test. */
export function testedStore(create: () => Promise<TestDatabase>): TestedStore {
  const clock = { now: mondayAtNine };
  let database: TestDatabase;
  let inspector: Kysely<Schema>;
  let store: Store;
  let replica: Store;
  beforeAll(async () => {
    database = await create();
    store = storeOver(database.dialect(), () => clock.now);
    replica = storeOver(database.dialect(), () => clock.now);
    inspector = new Kysely<Schema>({ dialect: database.dialect() });
    await store.open();
    await replica.open();
  }, 60_000);
  beforeEach(async () => {
    clock.now = mondayAtNine;
    for (const table of workspaceTables) await inspector.deleteFrom(table).execute();
  });
  afterAll(async () => {
    await store.close();
    await replica.close();
    await inspector.destroy();
    await database.drop();
  });
  return {
    get store() {
      return store;
    },
    get replica() {
      return replica;
    },
    clock,
    rows: () => rowsWhere(inspector, tables, sql`true`),
    queueRegardless: async (workspace, subscription, occasion) => {
      const row = { workspace, subscription, occasion, run_at: mondayAtNine, state: 'queued', attempts: 0 } as const;
      await inspector.insertInto('delivery').values(row).execute();
    },
    rowsOf: (workspace) => rowsWhere(inspector, workspaceTables, sql`workspace = ${workspace}`),
  };
}

const workspaceTables = tables.filter((table) => table !== 'setting');

async function rowsWhere(inspector: Kysely<Schema>, names: readonly Table[], condition: RawBuilder<unknown>) {
  const found: Record<string, unknown[]> = {};
  for (const name of names) {
    const { rows } = await sql`select * from ${sql.table(name)} where ${condition}`.execute(inspector);
    found[name] = rows;
  }
  return found;
}
