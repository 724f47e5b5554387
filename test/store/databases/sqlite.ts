import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialect } from 'kysely';
import { onTestFinished } from 'vitest';
import { dialectFor } from '../../../src/store/dialect-for.ts';
import { migrate } from '../../../src/store/migrate.ts';
import { sqliteDialect } from '../../../src/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../../src/store/sqlite-file.ts';
import type { TestDatabase } from '../contract/tested-store.ts';

export async function sqliteDatabase(): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'ladder-store-'));
  return {
    dialect: () => dialectFor({ kind: 'sqlite', path: join(folder, 'ladder.sqlite') }, migrate),
    drop: () => rm(folder, { recursive: true }),
  };
}

/** Gone after the test. */
export async function emptySqlite(): Promise<Dialect> {
  const folder = await mkdtemp(join(tmpdir(), 'ladder-store-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return sqliteDialect(async () => openSqliteFile(join(folder, 'ladder.sqlite')));
}
