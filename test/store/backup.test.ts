import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { StartupError } from '../../src/startup-error.ts';
import { backupStore, restoreStore } from '../../src/store/backup-store.ts';
import { copyStore } from '../../src/store/copy-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { fillEveryTable } from './contract/fill-every-table.ts';
import { acme, globex } from './contract/samples.ts';
import { mondayAtNine } from './contract/tested-store.ts';
import { postgresAnswers, postgresSchema } from './databases/postgres.ts';

const answers = await postgresAnswers();
const now = () => mondayAtNine;

let folder: string;
let file: string;
let url: string;
let otherUrl: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ladder-store-'));
  file = join(folder, 'monday.backup');
  url = `sqlite:${join(folder, 'ladder.sqlite')}`;
  otherUrl = `sqlite:${join(folder, 'other.sqlite')}`;
});
afterEach(() => rm(folder, { recursive: true }));

async function inStore<Result>(databaseUrl: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(databaseUrl, now);
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

const fill = (databaseUrl: string) => inStore(databaseUrl, (store) => fillEveryTable(store, acme));
const everythingOfU1 = (databaseUrl: string) =>
  inStore(databaseUrl, ({ personalData }) => personalData.exportPerson(acme, 'U1'));

describe('a backup', () => {
  it('is restored into an empty database whole', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    await restoreStore(file, otherUrl, 'refuse');
    expect(await everythingOfU1(otherUrl)).toEqual(await everythingOfU1(url));
    expect(await inStore(otherUrl, ({ claims }) => claims.claim(acme, 'Ev1'))).toBe(false);
    expect(await inStore(otherUrl, ({ tipHistory }) => tipHistory.given(acme, 'S1'))).toEqual({
      occasions: 1,
      tips: ['shadow-a-review'],
    });
  });

  it('is one file that only its owner can read', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).filter((name) => name.startsWith('monday'))).toEqual(['monday.backup']);
  });

  it('can be read where nothing can be written beside it', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    const backup = new DatabaseSync(file, { readOnly: true });
    expect(backup.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'delete' });
    backup.close();
  });

  it('is taken while the bot goes on writing', async () => {
    const store = await openStore(url, now);
    await fillEveryTable(store, acme);
    const backup = backupStore(url, file, 'refuse');
    const claimed = store.claims.claim(acme, 'Ev2');
    await backup;
    expect(await claimed).toBe(true);
    await store.close();
  });

  it('does not replace one that is there, unless told to', async () => {
    await fill(url);
    await writeFile(file, 'sunday');
    await expect(backupStore(url, file, 'refuse')).rejects.toThrow(
      new StartupError(`${file} exists. Say --force to replace it, or choose another name.`),
    );
    expect(await readFile(file, 'utf8')).toBe('sunday');
    await backupStore(url, file, 'replace');
    await restoreStore(file, otherUrl, 'refuse');
    expect(await everythingOfU1(otherUrl)).toMatchObject({ preferences: { answerStyle: 'plain' } });
  });

  it('that failed leaves the one before it as it was', async () => {
    await writeFile(file, 'sunday');
    await expect(backupStore(`sqlite:${join(folder, 'nowhere.sqlite')}`, file, 'replace')).rejects.toThrow(
      new StartupError(`There is no file ${join(folder, 'nowhere.sqlite')}.`),
    );
    expect(await readFile(file, 'utf8')).toBe('sunday');
  });

  it('succeeds although an earlier one died half way', async () => {
    await fill(url);
    await writeFile(`${file}.unfinished`, 'half a backup');
    await backupStore(url, file, 'refuse');
    await restoreStore(file, otherUrl, 'refuse');
    expect(existsSync(`${file}.unfinished`)).toBe(false);
  });

  it('of a database that Ladder never used is refused', async () => {
    new DatabaseSync(join(folder, 'ladder.sqlite')).exec('create table songs (title text)');
    await expect(backupStore(url, file, 'refuse')).rejects.toThrow(
      new StartupError('There is nothing of Ladder in that database to copy.'),
    );
    expect(existsSync(file)).toBe(false);
  });
});

describe('a restore', () => {
  it('refuses a database that holds something already', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    await inStore(otherUrl, ({ preferences }) => preferences.set(globex, 'U2', { answerStyle: 'phrased' }));
    await expect(restoreStore(file, otherUrl, 'refuse')).rejects.toThrow(
      new StartupError('The target is not empty. Say --force to replace everything in it.'),
    );
    expect(await inStore(otherUrl, ({ preferences }) => preferences.get(globex, 'U2'))).toEqual({
      answerStyle: 'phrased',
    });
  });

  it('replaces everything when it is told to', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    await inStore(otherUrl, ({ preferences }) => preferences.set(globex, 'U2', { answerStyle: 'phrased' }));
    await restoreStore(file, otherUrl, 'replace');
    expect(await inStore(otherUrl, ({ preferences }) => preferences.get(globex, 'U2'))).toEqual({});
    expect(await everythingOfU1(otherUrl)).toEqual(await everythingOfU1(url));
  });

  it('of a damaged file leaves the database as it was', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    const damaged = new DatabaseSync(file);
    damaged.exec('drop table tip_given');
    damaged.close();
    await inStore(otherUrl, ({ preferences }) => preferences.set(globex, 'U2', { answerStyle: 'phrased' }));
    await expect(restoreStore(file, otherUrl, 'replace')).rejects.toThrow(
      new StartupError(`${file} can't be restored: no such table: tip_given. The database is as it was.`),
    );
    expect(await inStore(otherUrl, ({ preferences }) => preferences.get(globex, 'U2'))).toEqual({
      answerStyle: 'phrased',
    });
  });

  it('of a newer version is refused', async () => {
    await fill(url);
    await backupStore(url, file, 'refuse');
    const newer = new DatabaseSync(file);
    newer.exec(`insert into ladder_migration (name, timestamp) values ('9999-shoe-sizes', '2027-01-01T00:00:00.000Z')`);
    newer.close();
    await expect(restoreStore(file, otherUrl, 'refuse')).rejects.toBeInstanceOf(StartupError);
  });
});

describe('a copy', () => {
  it('carries more rows than fit into one batch, each once', async () => {
    await inStore(url, async ({ claims }) => {
      for (let number = 0; number < 501; number += 1) await claims.claim(acme, `Ev${number}`);
    });
    await copyStore(url, otherUrl, 'refuse');
    expect(await inStore(otherUrl, ({ purgeExpired }) => purgeExpired(mondayAtNine * 2))).toBe(501);
  });

  describe.skipIf(!answers)('to a PostgreSQL server', () => {
    it('and back again holds the same', async () => {
      const schema = await postgresSchema();
      onTestFinished(schema.drop);
      await fill(url);
      await copyStore(url, schema.url, 'refuse');
      await copyStore(schema.url, otherUrl, 'refuse');
      expect(await everythingOfU1(schema.url)).toEqual(await everythingOfU1(url));
      expect(await everythingOfU1(otherUrl)).toEqual(await everythingOfU1(url));
    });

    it('is backed up from there and restored over what is there', async () => {
      const schema = await postgresSchema();
      onTestFinished(schema.drop);
      await fill(schema.url);
      await backupStore(schema.url, file, 'refuse');
      await inStore(schema.url, ({ personalData }) => personalData.deletePerson(acme, 'U1'));
      await restoreStore(file, schema.url, 'replace');
      expect(await everythingOfU1(schema.url)).toMatchObject({ preferences: { answerStyle: 'plain' } });
    });
  });
});
