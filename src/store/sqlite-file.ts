import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../startup-error.ts';
import { inMemory } from './database-address.ts';
import { isNotADatabase, storeError } from './sqlite-errors.ts';
import { StoreUnavailable } from './store-unavailable.ts';

// SQLite waits without letting anything else run, so it waits briefly; the driver tries again in its own time.
const waitInSqliteMs = 20;

/** Durable to the last committed write, also through a power cut. Made with its folder, for this user alone, where there is none. */
export function openSqliteFile(path: string): DatabaseSync {
  return withOurErrors(path, () => {
    if (path !== inMemory) createForThisUser(path);
    return durable(new DatabaseSync(path, { timeout: waitInSqliteMs }), path);
  });
}

/** Only to read it, wherever it lies. @throws StartupError where there is none. */
export function openSqliteForReading(path: string): DatabaseSync {
  if (!existsSync(path)) throw new StartupError(`There is no file ${resolve(path)}.`);
  return withOurErrors(path, () => {
    const database = new DatabaseSync(path, { readOnly: true, timeout: waitInSqliteMs });
    // SQLite looks into the file at the first question only.
    pragma(database, 'schema_version');
    return database;
  });
}

function withOurErrors(path: string, open: () => DatabaseSync): DatabaseSync {
  try {
    return open();
  } catch (error) {
    throw openingError(path, error);
  }
}

function openingError(path: string, error: unknown): unknown {
  if (isNotADatabase(error)) {
    return new StartupError(`${path} is a file, but not an SQLite database. Choose another path.`);
  }
  const reported = storeError(error);
  const isPathWrong = !(reported instanceof StoreUnavailable) && error instanceof Error && 'syscall' in error;
  return isPathWrong ? new StartupError(`${path} can't be a database file: ${error.message}.`) : reported;
}

function createForThisUser(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'a', 0o600));
}

function durable(database: DatabaseSync, path: string): DatabaseSync {
  const journal = pragma(database, 'journal_mode = wal').journal_mode;
  database.exec('pragma synchronous = full');
  const { synchronous } = pragma(database, 'synchronous');
  // Measured: with anything less, a power cut took acknowledged writes along.
  if (synchronous !== 2 || (journal !== 'wal' && path !== inMemory)) {
    throw new StartupError(
      `${path} can't be used safely: SQLite offers journal_mode ${journal} there. Use a local disk.`,
    );
  }
  return database;
}

function pragma(database: DatabaseSync, text: string) {
  return database.prepare(`pragma ${text}`).get() ?? {};
}
