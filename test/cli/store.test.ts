import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { store } from '../../src/cli/store.ts';
import { StartupError } from '../../src/startup-error.ts';
import { openStore } from '../../src/store/open-store.ts';

let folder: string;
let databaseUrl: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ladder-store-'));
  databaseUrl = `sqlite:${join(folder, 'ladder.sqlite')}`;
  const opened = await openStore(databaseUrl);
  await opened.preferences.set('-:T1', 'U1', { answerStyle: 'plain' });
  await opened.close();
});
afterEach(() => rm(folder, { recursive: true }));

/** Everything that the operator sees. */
async function run(...args: string[]) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const code = await store(args, { stdin: new PassThrough(), stdout, stderr, env: { DATABASE_URL: databaseUrl } });
  stdout.end();
  stderr.end();
  return { code, stdout: await text(stdout), stderr: await text(stderr) };
}

describe('ladder store', () => {
  it('backs up, and restores what was lost', async () => {
    const file = join(folder, 'monday.backup');
    expect(await run('backup', file)).toEqual({
      code: 0,
      stdout: `${file} holds what ${databaseUrl} held.\n`,
      stderr: '',
    });
    const opened = await openStore(databaseUrl);
    await opened.personalData.deletePerson('-:T1', 'U1');
    await opened.claims.claim('-:T1', 'Ev1');
    await opened.close();
    await expect(run('restore', file)).rejects.toThrow(
      new StartupError('The target is not empty. Say --force to replace everything in it.'),
    );
    expect(await run('restore', file, '--force')).toMatchObject({ code: 0 });
    const restored = await openStore(databaseUrl);
    expect(await restored.preferences.get('-:T1', 'U1')).toEqual({ answerStyle: 'plain' });
    await restored.close();
  });

  it('copies from one database to another', async () => {
    const target = `sqlite:${join(folder, 'other.sqlite')}`;
    expect(await run('copy', databaseUrl, target)).toMatchObject({ code: 0 });
    const copied = await openStore(target);
    expect(await copied.preferences.get('-:T1', 'U1')).toEqual({ answerStyle: 'plain' });
    await copied.close();
  });

  it('says in one sentence what the operator can put right', async () => {
    const missing = join(folder, 'tuesday.backup');
    await expect(run('restore', missing)).rejects.toThrow(new StartupError(`There is no file ${missing}.`));
    await expect(run('copy', databaseUrl, 'mysql://db.example')).rejects.toBeInstanceOf(StartupError);
    await expect(run('copy', databaseUrl, 'postgres://ladder@127.0.0.1:1/ladder')).rejects.toBeInstanceOf(StartupError);
  });

  it.each([
    { words: [] },
    { words: ['backup'] },
    { words: ['backup', 'a', 'b'] },
    { words: ['copy', 'sqlite:a'] },
    { words: ['drop', 'a'] },
    { words: ['restore', '--forse', 'a'] },
  ])('explains itself when told $words', async ({ words }) => {
    expect(await run(...words)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringMatching(/^Use one of:/) });
  });
});
