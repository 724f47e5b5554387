import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { jsonSchemas, schema } from '../../src/cli/schema.ts';
import { tinyFile } from '../ladders/tiny-file.ts';
import { capturedIo } from './captured-io.ts';

const data = new URL('../../data/', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(data, path), 'utf8');

/** What an editor makes of a file by the shipped JSON Schema. */
function judged(schemaFile: string, text: string): boolean {
  return z.fromJSONSchema(JSON.parse(read(`schema/${schemaFile}`))).safeParse(parse(text)).success;
}

describe('the JSON Schemas in data/schema', () => {
  it('are those of the code: run `npm run schema` after a change', () => {
    const shipped = Object.fromEntries(readdirSync(join(data, 'schema')).map((name) => [name, read(`schema/${name}`)]));
    expect(shipped).toEqual(jsonSchemas());
  });

  it.each([
    ...readdirSync(join(data, 'frameworks')).map((name) => ['framework.json', `frameworks/${name}`]),
    ...readdirSync(join(data, 'tips')).map((name) => ['tips.json', `tips/${name}`]),
  ])('%s accepts the shipped %s', (schemaFile, name) => {
    expect(judged(schemaFile, read(name))).toBe(true);
  });

  it.each([
    ['a misspelt key', 'title: Tiny ladder', 'titel: Tiny ladder'],
    ['a missing key', 'version: 1.0.0\n', ''],
    ['a word that is not known', 'provenance: editorial', 'provenance: rumour'],
    ['an id that is none', 'id: tiny', 'id: Tiny Ladder'],
    ['a rank that is no number', 'rank: 2', 'rank: two'],
  ])('framework.json marks %s', (_, right, wrong) => {
    expect(judged('framework.json', tinyFile)).toBe(true);
    expect(judged('framework.json', tinyFile.replace(right, wrong))).toBe(false);
  });

  it.each(readdirSync(join(data, 'frameworks')))('are named at the top of %s, where editors look', (name) => {
    expect(read(`frameworks/${name}`).split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/framework.json');
  });

  it.each(readdirSync(join(data, 'asks')))('are named at the top of asks %s, where editors look', (name) => {
    expect(read(`asks/${name}`).split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/asks.json');
  });

  it.each(readdirSync(join(data, 'tips')))('are named at the top of tips %s, where editors look', (name) => {
    expect(read(`tips/${name}`).split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/tips.json');
  });
});

describe('ladder schema', () => {
  it('writes them into a folder, and names each', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'ladder-schema-')), 'new');
    const { io, stdout } = capturedIo();
    expect(await schema([folder], io)).toBe(0);
    expect(stdout()).toBe(`${folder}/framework.json\n${folder}/asks.json\n${folder}/tips.json\n`);
    expect(readFileSync(join(folder, 'tips.json'), 'utf8')).toBe(jsonSchemas()['tips.json']);
  });
});
