import { randomUUID } from 'node:crypto';
import { PGlite, types } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { migrate } from '../../../src/store/migrate.ts';
import type { TestDatabase } from '../contract/tested-store.ts';

// PostgreSQL inside this process: one connection, which all share. Making it takes seconds, so there is one a test file.
const pglite = new PGlite({ parsers: { [types.INT8]: Number } });

export async function pgliteDatabase(): Promise<TestDatabase> {
  const dialect = await emptyPglite();
  await migrate(dialect);
  return { dialect: () => dialect, drop: async () => {} };
}

/** A schema of its own, in use until the next one is made. */
export async function emptyPglite(): Promise<Dialect> {
  const schema = randomUUID();
  await pglite.exec(`create schema "${schema}"; set search_path to "${schema}"`);
  return new PGliteDialect({ pglite });
}
