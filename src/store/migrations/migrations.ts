import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { firstTables } from './0001-first-tables.ts';
import { workspaceSettings } from './0002-workspace-settings.ts';

/** In the order of their names; new ones go to the end. */
export const migrations: Record<string, Migration> = {
  '0001-first-tables': inSql(firstTables),
  '0002-workspace-settings': inSql(workspaceSettings),
};

/** Statements that SQLite and PostgreSQL read alike. */
export function inSql(statements: readonly string[]): Migration {
  return {
    async up(database: Kysely<unknown>) {
      for (const statement of statements) await sql.raw(statement).execute(database);
    },
  };
}
