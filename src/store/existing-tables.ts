import { sql } from 'kysely';
import { isPostgres } from './postgres-dialect.ts';
import type { Database } from './schema.ts';

/** PostgreSQL's, where ours go; undefined on SQLite. */
export async function currentSchema(database: Database): Promise<string | undefined> {
  if (!isPostgres(database)) return undefined;
  const { rows } = await sql<{ name: string }>`select current_schema() as name`.execute(database);
  return rows[0]?.name;
}

export async function existingTables(database: Database): Promise<Set<string>> {
  const schema = await currentSchema(database);
  const tables = await database.introspection.getTables({ withInternalKyselyTables: true });
  return new Set(tables.filter((table) => table.schema === schema).map(({ name }) => name));
}

/** The names of what was applied, oldest first; empty for a database that Ladder never used. */
export async function appliedMigrations(database: Database): Promise<string[]> {
  if (!(await existingTables(database)).has('ladder_migration')) return [];
  const rows = await database.selectFrom('ladder_migration').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}
