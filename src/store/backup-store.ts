import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { sql } from 'kysely';
import { StartupError } from '../startup-error.ts';
import { betweenDatabases, copyStore } from './copy-store.ts';
import { StoreUnavailable } from './store-unavailable.ts';
import { type OnExisting, transfer } from './transfer.ts';

/**
 * What the database held at one instant, as one SQLite file whatever kind the database is, while the bot goes on. The
 * file is there when it is complete and not before.
 * @throws StartupError where the file exists and is not to be replaced.
 */
export async function backupStore(databaseUrl: string, file: string, onExisting: OnExisting): Promise<void> {
  if (onExisting === 'refuse' && existsSync(file)) {
    throw new StartupError(`${file} exists. Say --force to replace it, or choose another name.`);
  }
  const unfinished = `${file}.unfinished`;
  await removeDatabase(unfinished);
  await betweenDatabases(databaseUrl, `sqlite:${unfinished}`, async (source, target) => {
    await transfer(source, target, 'refuse');
    // One file, without a journal beside it: it can be copied anywhere and read from a disk that is read-only.
    await sql`pragma journal_mode = delete`.execute(target);
  });
  await flush(unfinished);
  await rename(unfinished, file);
  await flush(dirname(file));
}

/** @throws StartupError also for a damaged file; the database is then as it was. */
export async function restoreStore(file: string, databaseUrl: string, onExisting: OnExisting): Promise<void> {
  try {
    await copyStore(`sqlite:${file}`, databaseUrl, onExisting);
  } catch (cause) {
    if (cause instanceof StartupError || cause instanceof StoreUnavailable) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StartupError(`${file} can't be restored: ${reason}. The database is as it was.`, { cause });
  }
}

async function removeDatabase(path: string) {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${path}${suffix}`, { force: true });
}

async function flush(path: string) {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
