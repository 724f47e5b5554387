import { type Dialect, Kysely, sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { StartupError } from '../../../src/startup-error.ts';
import { appliedMigrations, existingTables } from '../../../src/store/existing-tables.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { inSql, migrations } from '../../../src/store/migrations/migrations.ts';
import { primaryKeys, type Schema } from '../../../src/store/schema.ts';
import { acme } from './samples.ts';

const withOneMore = { ...migrations, '9999-shoe-sizes': inSql(['alter table person add column shoe_size integer']) };
const withOneThatFails = {
  ...migrations,
  '9999-fails': inSql(['alter table person add column shoe_size integer', 'alter table nowhere add column a integer']),
};

/** `create` makes an empty database; its dialect opens connections of its own at each use. */
export function migrationContract(title: string, create: () => Promise<Dialect>) {
  describe(title, () => {
    let dialect: Dialect;
    let database: Kysely<Schema>;
    beforeEach(async () => {
      dialect = await create();
      database = new Kysely<Schema>({ dialect });
    });

    it('has every table after the first start, and no other', async () => {
      await migrate(dialect);
      const tables = await existingTables(database);
      expect([...tables].toSorted()).toEqual(
        [...Object.keys(primaryKeys), 'ladder_migration', 'ladder_migration_lock'].toSorted(),
      );
    });

    it('keeps its rows when a new version migrates it', async () => {
      await migrate(dialect);
      await database.insertInto('person').values({ workspace: acme, user_id: 'U1', answer_style: 'plain' }).execute();
      await migrate(dialect, withOneMore);
      const { rows } = await sql`select user_id, answer_style, shoe_size from person`.execute(database);
      expect(rows).toEqual([{ user_id: 'U1', answer_style: 'plain', shoe_size: null }]);
    });

    it('stays as it was when a migration fails half way', async () => {
      await migrate(dialect);
      await expect(migrate(dialect, withOneThatFails)).rejects.toThrow();
      expect(await appliedMigrations(database)).toEqual(Object.keys(migrations));
      await expect(sql`select shoe_size from person`.execute(database)).rejects.toThrow();
    });

    it('is refused, and left alone, when a newer version was here before', async () => {
      await migrate(dialect, withOneMore);
      await expect(migrate(dialect)).rejects.toThrow(
        new StartupError(
          'The database was used by a newer version of Ladder: it has 9999-shoe-sizes, and this version knows only up ' +
            'to 0002-workspace-settings. Start that version again, or restore a backup that this one made.',
        ),
      );
      expect(await appliedMigrations(database)).toEqual([...Object.keys(migrations), '9999-shoe-sizes']);
    });

    it('is migrated once when two replicas start at the same moment', async () => {
      await Promise.all([migrate(dialect), migrate(dialect)]);
      expect(await appliedMigrations(database)).toEqual(Object.keys(migrations));
    });
  });
}
