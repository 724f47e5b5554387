import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Parsed } from './parse.ts';

const folder = fileURLToPath(new URL('../../node_modules/.cache/ladder/data/', import.meta.url));

/**
 * What `parse` makes of texts that are right, kept between starts: reading YAML took as long as everything else of ours.
 * What was kept is for these very texts and this very code; where nothing can be written, each start parses anew.
 */
export function keptParse<Value>(texts: readonly string[], parse: () => Parsed<Value>): Parsed<Value> {
  const file = join(folder, `${keyOf(texts)}.json`);
  const before = readKept<Value>(file);
  if (before !== undefined) return { ok: true, value: before };
  const parsed = parse();
  if (parsed.ok) keep(file, parsed.value);
  return parsed;
}

function keyOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of [...codeTexts(), ...texts]) hash.update(`${text.length} `).update(text);
  return hash.digest('hex');
}

/** The rooms whose code decides what a file becomes. */
function codeTexts(): string[] {
  return ['../framework/', '../tips/'].flatMap((room) => {
    const path = fileURLToPath(new URL(room, import.meta.url));
    return readdirSync(path).map((name) => readFileSync(join(path, name), 'utf8'));
  });
}

function readKept<Value>(file: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Written beside and moved into place: another process never reads half of it. */
function keep(file: string, value: unknown): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.${process.pid}`, JSON.stringify(value), { mode: 0o600 });
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // A read-only installation: the next start parses again.
  }
}
