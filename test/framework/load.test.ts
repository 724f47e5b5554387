import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFrameworks } from '../../src/framework/load.ts';
import { StartupError } from '../../src/startup-error.ts';
import { tinyFile } from '../ladders/tiny-file.ts';

/** A data folder with these files in `frameworks/`. */
function dataFolder(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'ladder-data-'));
  mkdirSync(join(folder, 'frameworks'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'frameworks', name), text);
  return folder;
}

const another = tinyFile.replace('id: tiny', 'id: second').replace('title: Tiny ladder', 'title: Second ladder');
const seed = tinyFile.replace('id: tiny', 'id: amazon-pm').replace('title: Tiny ladder', 'title: Seed');

describe("an installation's ladders", () => {
  it('are the .yml and .yaml files of its folder, by file name', () => {
    const folder = dataFolder({ 'b.yml': tinyFile, 'a.YAML': another, 'notes.txt': 'no ladder' });
    expect(loadFrameworks(folder).all.map(({ id }) => id)).toEqual(['second', 'tiny']);
  });

  it.each([
    ['the one that was named', { 'a.yml': another, 'b.yml': tinyFile }, 'tiny', 'tiny'],
    ['else the seed', { 'a.yml': another, 'b.yml': seed }, undefined, 'amazon-pm'],
    ['else the first by file name', { 'b.yml': tinyFile, 'a.yml': another }, undefined, 'second'],
  ])('the one that answers is %s', (_, files, named, standard) => {
    expect(loadFrameworks(dataFolder(files), named).standard.id).toBe(standard);
  });
});

describe('the process does not start', () => {
  it('with a fault in a file: all faults of all files are told, a line each', () => {
    const folder = dataFolder({
      'a.yml': tinyFile.replace('rank: 2', 'rank: 7'),
      'b.yml': another.replace('title: Second ladder', 'titel: Second ladder'),
    });
    expect(() => loadFrameworks(folder)).toThrow(
      new StartupError(
        [
          'The data has 3 faults:',
          `${folder}/frameworks/a.yml:22:11: rank 7 leaves a gap on the track "craft": the next rank there is 2`,
          `${folder}/frameworks/b.yml:1:1: title: is missing: give it text`,
          `${folder}/frameworks/b.yml:2:1: the key "titel" is not known here: correct its spelling or take it out`,
        ].join('\n'),
      ),
    );
  });

  it('without a folder of frameworks', () => {
    expect(() => loadFrameworks('/nowhere')).toThrow(
      new StartupError("/nowhere/frameworks can't be read: LADDER_DATA names a folder with frameworks/ in it"),
    );
  });

  it('without a framework', () => {
    const folder = dataFolder({});
    expect(() => loadFrameworks(folder)).toThrow(
      new StartupError(`${folder}/frameworks has no framework: it needs at least one .yml file`),
    );
  });

  it('with a default that is not there', () => {
    const folder = dataFolder({ 'a.yml': another, 'b.yml': tinyFile });
    expect(() => loadFrameworks(folder, 'design')).toThrow(
      new StartupError('LADDER_DEFAULT is "design", but there is second, tiny'),
    );
  });

  it.each([
    ['id', 'id: second', 'id: tiny', 'tiny'],
    ['title', 'title: Second ladder', 'title: TINY-LADDER', 'tiny ladder'],
  ])('with two ladders of one %s', (_, own, same, name) => {
    const folder = dataFolder({ 'a.yml': tinyFile, 'b.yml': another.replace(own, same) });
    expect(() => loadFrameworks(folder)).toThrow(
      new StartupError(`${folder}/frameworks: two frameworks are called "${name}": a name leads to one of them only`),
    );
  });
});
