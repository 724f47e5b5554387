import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartupError } from '../../src/startup-error.ts';
import { migrate } from '../../src/store/migrate.ts';
import { openStore, storeAt } from '../../src/store/open-store.ts';
import type { Schema } from '../../src/store/schema.ts';
import { sqliteDialect } from '../../src/store/sqlite-dialect.ts';
import { openSqliteFile } from '../../src/store/sqlite-file.ts';
import { storeOver } from '../../src/store/store.ts';
import { acme } from './contract/samples.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ladder-store-'));
  path = join(folder, 'var', 'ladder.sqlite');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a database file', () => {
  it('is made with its folder, and only its owner can read it', async () => {
    const store = await openStore(`sqlite:${path}`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect((await stat(`${path}-wal`)).mode & 0o777).toBe(0o600);
    await store.close();
  });

  it('keeps what was written when it is closed and opened again', async () => {
    const before = await openStore(`sqlite:${path}`);
    await before.claims.claim(acme, 'Ev1');
    await before.close();
    const after = await openStore(`sqlite:${path}`);
    expect(await after.claims.claim(acme, 'Ev1')).toBe(false);
    await after.close();
  });

  it('is written through to the disk with every commit', () => {
    const database = openSqliteFile(path);
    expect(database.prepare('pragma synchronous').get()).toMatchObject({ synchronous: 2 });
    expect(database.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    database.close();
  });

  it('is refused where the path leads to something else', async () => {
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'not a database, but long enough to look like one at a first glance'.repeat(20));
    await expect(openStore(`sqlite:${file}`)).rejects.toThrow(
      new StartupError(`${file} is a file, but not an SQLite database. Choose another path.`),
    );
  });

  it('is refused where no file can be', async () => {
    await writeFile(join(folder, 'var'), '');
    await expect(openStore(`sqlite:${path}`)).rejects.toBeInstanceOf(StartupError);
    await expect(openStore(`sqlite:${folder}`)).rejects.toBeInstanceOf(StartupError);
  });

  it('in memory is gone with the process', async () => {
    const store = await openStore('memory:');
    expect(await store.claims.claim(acme, 'Ev1')).toBe(true);
    await store.close();
  });

  it('can be used by two stores that open it at the same moment', async () => {
    const stores = await Promise.all([openStore(`sqlite:${path}`), openStore(`sqlite:${path}`)]);
    const won = await Promise.all(stores.map(({ claims }) => claims.claim(acme, 'Ev1')));
    expect(won.toSorted()).toEqual([false, true]);
    await Promise.all(stores.map((store) => store.close()));
  });
});

describe('while the database can not be used', () => {
  const impatient = (database: DatabaseSync) => {
    const open = async () => database;
    return storeOver(sqliteDialect(open, [1]), Date.now);
  };

  it('a lock of another process is said to be one, and what follows it is written', async () => {
    const database = openSqliteFile(path);
    const store = impatient(database);
    await migrate(sqliteDialect(async () => database));
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    await expect(store.claims.claim(acme, 'Ev1')).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'locked' });
    expect(await store.preferences.get(acme, 'U1')).toEqual({});
    other.exec('rollback');
    other.close();
    expect(await store.claims.claim(acme, 'Ev1')).toBe(true);
    await store.close();
  });

  it('a lock that another process soon gives up is waited for', async () => {
    const store = await openStore(`sqlite:${path}`);
    const other = new DatabaseSync(path);
    other.exec('begin immediate');
    const claimed = store.claims.claim(acme, 'Ev1');
    setImmediate(() => {
      other.exec('rollback');
      other.close();
    });
    expect(await claimed).toBe(true);
    await store.close();
  });

  it('a full disk is said to be one, and nothing that was there is lost', async () => {
    const database = openSqliteFile(path);
    await migrate(sqliteDialect(async () => database));
    const store = impatient(database);
    await store.preferences.set(acme, 'U1', { answerStyle: 'plain' });
    database.exec('pragma max_page_count = 1');
    const tooMuch = store.claims.claim(acme, 'x'.repeat(100_000));
    await expect(tooMuch).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'full' });
    const tooMuchInSteps = new Kysely<Schema>({ dialect: sqliteDialect(async () => database) })
      .transaction()
      .execute(async (transaction) => {
        await transaction.deleteFrom('person').execute();
        await transaction
          .insertInto('setting')
          .values({ name: 'x', value: 'x'.repeat(9_000_000) })
          .execute();
      });
    await expect(tooMuchInSteps).rejects.toMatchObject({ name: 'StoreUnavailable', reason: 'full' });
    expect(await store.preferences.get(acme, 'U1')).toEqual({ answerStyle: 'plain' });
    await store.close();
  });

  it('a file that can only be read is said to be one, and is still read', async () => {
    const writable = await openStore(`sqlite:${path}`);
    await writable.preferences.set(acme, 'U1', { answerStyle: 'plain' });
    await writable.close();
    const store = impatient(new DatabaseSync(path, { readOnly: true }));
    await expect(store.claims.claim(acme, 'Ev1')).rejects.toMatchObject({ reason: 'read-only' });
    await expect(store.subscriptions.stop(acme, 'S1')).rejects.toMatchObject({ reason: 'read-only' });
    expect(await store.preferences.get(acme, 'U1')).toEqual({ answerStyle: 'plain' });
    await store.close();
  });

  it('a store that could not be opened opens with the first use after the obstacle is gone', async () => {
    const inTheWay = join(folder, 'var');
    await writeFile(inTheWay, '');
    const store = storeAt(`sqlite:${path}`);
    expect(await store.healthy()).toBe(false);
    await rm(inTheWay);
    expect(await store.claims.claim(acme, 'Ev1')).toBe(true);
    expect(await store.healthy()).toBe(true);
    await store.close();
  });
});
