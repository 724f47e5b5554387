import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = fileURLToPath(new URL('./page', import.meta.url));
const vite = join(root, 'node_modules/vite/bin/vite.js');
const cache = join(root, 'node_modules/.cache/ladder-practice-page');

/** False in a production install. */
export function canBuildPage(): boolean {
  return existsSync(vite);
}

/** The folder with the page, ready to be served. Built when its sources or its packages have changed, else found at once. */
export async function builtPage(): Promise<string> {
  const folder = join(cache, await fingerprint());
  if (await exists(join(folder, 'index.html'))) return folder;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'building-'));
  await build(unfinished);
  // Renamed when whole: a build that was cut short is never served, and of two that ran at once the first stays.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await inputs()) {
    hash.update(`${relative(root, file)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex').slice(0, 16);
}

async function inputs(): Promise<string[]> {
  const entries = await readdir(sources, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return [...files.sort(), fileURLToPath(import.meta.url), join(root, 'package-lock.json')];
}

/** In a process of its own: Vite would set NODE_ENV in ours, and the bot inherits that; and its memory goes with it. */
async function build(outDir: string): Promise<void> {
  const options = ['--outDir', outDir, '--emptyOutDir', 'false', '--logLevel', 'error'];
  await run(process.execPath, [vite, 'build', sources, ...options], { env: { NODE_ENV: 'production' } });
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
