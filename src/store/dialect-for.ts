import type { Dialect } from 'kysely';
import type { DatabaseAddress } from './database-address.ts';
import { patienceMs, patiently } from './patiently.ts';
import { postgresDialect } from './postgres-dialect.ts';
import { postgresPool } from './postgres-pool.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { openSqliteFile, openSqliteForReading } from './sqlite-file.ts';

/** What is done with a database that was just opened, before anybody uses it. */
type Prepare = (dialect: Dialect) => Promise<void>;

/** Opens and prepares at the first use, and again at the next one where either failed: a database may come up after us. */
export function dialectFor(address: DatabaseAddress, prepare: Prepare): Dialect {
  return address.kind === 'postgres' ? postgresAt(address.url, prepare) : sqliteAt(address.path, prepare);
}

/** Opens what is there, changes nothing. */
export function readingDialectFor(address: DatabaseAddress): Dialect {
  return address.kind === 'postgres'
    ? postgresDialect(() => postgresPool(address.url))
    : sqliteDialect(async () => openSqliteForReading(address.path));
}

function sqliteAt(path: string, prepare: Prepare): Dialect {
  return sqliteDialect(async () => {
    const database = await patiently(() => openSqliteFile(path), patienceMs);
    return prepared(
      database,
      sqliteDialect(async () => database),
      prepare,
      () => database.close(),
    );
  });
}

function postgresAt(url: string, prepare: Prepare): Dialect {
  return postgresDialect(async () => {
    const pool = await postgresPool(url);
    return prepared(
      pool,
      postgresDialect(async () => pool),
      prepare,
      () => pool.end(),
    );
  });
}

async function prepared<Opened>(opened: Opened, dialect: Dialect, prepare: Prepare, close: () => void | Promise<void>) {
  try {
    await prepare(dialect);
    return opened;
  } catch (error) {
    await close();
    throw error;
  }
}
