import { sql } from 'kysely';
import { StartupError } from '../startup-error.ts';
import { copyRows } from './copy-rows.ts';
import { appliedMigrations, existingTables } from './existing-tables.ts';
import { migrateTo, migrationTables, refuseNewer } from './migrate.ts';
import { type Database, type Table, tables } from './schema.ts';

/** What to do with a target that holds something already. */
export type OnExisting = 'refuse' | 'replace';

/**
 * Makes the target hold what the source holds at this instant, in the source's version, or leaves it as it was: all of
 * it is one transaction.
 * @throws StartupError where the source holds nothing of ours, or the target something and `refuse` was asked for.
 */
export async function transfer(source: Database, target: Database, onExisting: OnExisting): Promise<void> {
  await source
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((from) => target.transaction().execute((to) => replaceAll(from, to, onExisting)));
}

async function replaceAll(source: Database, target: Database, onExisting: OnExisting): Promise<void> {
  await refuseNewer(source);
  await refuseNewer(target);
  const version = (await appliedMigrations(source)).at(-1);
  if (version === undefined) throw new StartupError('There is nothing of Ladder in that database to copy.');
  if ((await appliedMigrations(target)).length > 0) await makeRoom(target, onExisting);
  await migrateTo(target, version);
  const held = await existingTables(target);
  for (const table of tables) if (held.has(table)) await copyRows(source, target, table);
}

async function makeRoom(target: Database, onExisting: OnExisting): Promise<void> {
  const held = await existingTables(target);
  for (const table of tables.filter((name) => held.has(name))) {
    if (onExisting === 'refuse') await refuseFilled(target, table);
    await target.schema.dropTable(table).execute();
  }
  for (const table of Object.values(migrationTables)) await target.schema.dropTable(table).execute();
}

async function refuseFilled(target: Database, table: Table): Promise<void> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(target);
  if (rows.length > 0) throw new StartupError('The target is not empty. Say --force to replace everything in it.');
}
