import { type Dialect, Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import { StartupError } from '../startup-error.ts';
import { appliedMigrations, currentSchema } from './existing-tables.ts';
import { migrations as known } from './migrations/migrations.ts';
import type { Database, Schema } from './schema.ts';

/**
 * Brings a database to what this version knows, all or nothing, one process at a time.
 * @throws StartupError where a newer version was here before.
 */
export async function migrate(dialect: Dialect, migrations = known): Promise<void> {
  // Never destroyed: its connections are the caller's, who goes on using them.
  const database = new Kysely<Schema>({ dialect });
  await refuseNewer(database, migrations);
  const { error } = await (await migratorOf(database, migrations)).migrateToLatest();
  if (error !== undefined) throw error;
}

/** Only up to this one, so that a backup can be read by the version that wrote what it holds. */
export async function migrateTo(database: Database, name: string): Promise<void> {
  const { error } = await (await migratorOf(database, known)).migrateTo(name);
  if (error !== undefined) throw error;
}

/** @throws StartupError */
export async function refuseNewer(database: Database, migrations = known): Promise<void> {
  const newer = (await appliedMigrations(database)).find((name) => !(name in migrations));
  if (newer === undefined) return;
  throw new StartupError(
    `The database was used by a newer version of Ladder: it has ${newer}, and this version knows only up to ` +
      `${Object.keys(migrations).at(-1)}. Start that version again, or restore a backup that this one made.`,
  );
}

export const migrationTables = {
  migrationTableName: 'ladder_migration',
  migrationLockTableName: 'ladder_migration_lock',
};

async function migratorOf(db: Database, migrations: typeof known): Promise<Migrator> {
  const schema = await currentSchema(db);
  return new Migrator({
    db,
    provider: { getMigrations: async () => migrations },
    ...migrationTables,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  });
}
