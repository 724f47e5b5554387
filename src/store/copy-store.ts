import { Kysely } from 'kysely';
import { databaseAddress } from './database-address.ts';
import { dialectFor, readingDialectFor } from './dialect-for.ts';
import { openStore } from './open-store.ts';
import type { Database, Schema } from './schema.ts';
import { type OnExisting, transfer } from './transfer.ts';

/**
 * Everything from one database to another of any kind, all or nothing. A bot may be using the source, but not the target.
 * @throws StartupError for what the operator can put right.
 */
export async function copyStore(fromUrl: string, toUrl: string, onExisting: OnExisting): Promise<void> {
  await betweenDatabases(fromUrl, toUrl, (source, target) => transfer(source, target, onExisting));
  const store = await openStore(toUrl);
  await store.close();
}

/** Both as they are: neither is migrated. */
export async function betweenDatabases(
  fromUrl: string,
  toUrl: string,
  act: (source: Database, target: Database) => Promise<void>,
): Promise<void> {
  const source = new Kysely<Schema>({ dialect: readingDialectFor(databaseAddress(fromUrl)) });
  const target = new Kysely<Schema>({ dialect: dialectFor(databaseAddress(toUrl), async () => {}) });
  try {
    await act(source, target);
  } finally {
    await source.destroy();
    await target.destroy();
  }
}
