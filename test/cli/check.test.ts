import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/cli/check.ts';
import { tinyFile } from '../ladders/tiny-file.ts';
import { capturedIo } from './captured-io.ts';

const tips = `framework: tiny
tips:
  - id: knead
    serves: senior.2
    action: Knead for ten minutes.
    why: Dough likes it.
    notice: It springs back.
    reflect: What did you feel?
    minutes: 10
`;

/** A data folder, and a function that runs `ladder check` on files of it. */
function dataFolder(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-check-'));
  for (const name of ['frameworks', 'tips']) mkdirSync(join(folder, name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return async (...names: string[]) => {
    const { io, stdout, stderr } = capturedIo();
    const exitCode = await check(
      names.map((name) => join(folder, name)),
      io,
    );
    return { exitCode, printed: stdout().replaceAll(`${folder}/`, ''), complained: stderr() };
  };
}

describe('ladder check', () => {
  it('says what a file holds, and exits with 0', async () => {
    const checkFiles = dataFolder({ 'frameworks/tiny.yml': tinyFile, 'tips/tiny.yml': tips });
    expect(await checkFiles('frameworks/tiny.yml', 'tips/tiny.yml')).toEqual({
      exitCode: 0,
      printed:
        'frameworks/tiny.yml: Tiny ladder 1.0.0: 2 levels, 3 lines, 1 principle, 1 term, 1 topic not covered\ntips/tiny.yml: 1 tip for tiny\n',
      complained: '',
    });
  });

  it('tells every fault of every file by its place, and exits with 1', async () => {
    const checkFiles = dataFolder({
      'frameworks/tiny.yml': tinyFile,
      'frameworks/worse.yml': tinyFile.replace('rank: 2', 'rank: 9').replace('title: Tiny', 'titel: Tiny'),
      'tips/tiny.yml': tips.replace('senior.2', 'senior.7'),
    });
    expect(await checkFiles('frameworks/worse.yml', 'frameworks/tiny.yml', 'tips/tiny.yml')).toEqual({
      exitCode: 1,
      printed: [
        'frameworks/worse.yml:1:1: title: is missing: give it text',
        'frameworks/worse.yml:2:1: the key "titel" is not known here: correct its spelling or take it out',
        'frameworks/worse.yml:22:11: rank 9 leaves a gap on the track "craft": the next rank there is 2',
        'frameworks/tiny.yml: Tiny ladder 1.0.0: 2 levels, 3 lines, 1 principle, 1 term, 1 topic not covered',
        'tips/tiny.yml:4:13: tiny has no expectation or principle "senior.7": correct the id',
        '',
      ].join('\n'),
      complained: '',
    });
  });

  it.each([
    ['not there', 'nowhere.yml', /^nowhere\.yml:1:1: can't be read: ENOENT: no such file or directory/],
    ['a folder', 'frameworks', /^frameworks:1:1: can't be read: EISDIR: illegal operation on a directory/],
  ])('tells of a file that is %s', async (_, name, fault) => {
    expect(await dataFolder({})(name)).toEqual({ exitCode: 1, printed: expect.stringMatching(fault), complained: '' });
  });

  it('without a file says how it is used, and exits with 2', async () => {
    expect(await dataFolder({})()).toEqual({
      exitCode: 2,
      printed: '',
      complained: 'Name at least one file: ladder check FILE…\n',
    });
  });
});
