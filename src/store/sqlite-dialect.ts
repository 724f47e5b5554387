import type { DatabaseSync } from 'node:sqlite';
import { type Dialect, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import { patienceMs } from './patiently.ts';
import { sqliteDriver } from './sqlite-driver.ts';

/** Kysely over Node's own SQLite. `open` runs at the first use, and again at the next one where it failed. */
export function sqliteDialect(open: () => Promise<DatabaseSync>, pausesMs = patienceMs): Dialect {
  return {
    createDriver: () => sqliteDriver(open, pausesMs),
    createAdapter: () => new TransactionalAdapter(),
    createIntrospector: (database) => new SqliteIntrospector(database),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
}

/** SQLite can roll back a `create table`; Kysely's own adapter does not count on it. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl() {
    return true;
  }
}
