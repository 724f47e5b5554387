import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askable } from '../framework/asks.ts';
import type { CareerFrameworks } from '../framework/career-frameworks.ts';
import { keptParse } from '../framework/kept-parse.ts';
import { allRight, yamlFiles } from '../framework/load.ts';
import { StartupError } from '../startup-error.ts';
import { parseTips } from './parse.ts';
import type { TipsFile } from './schema.ts';
import { type TipLibrary, tipLibrary } from './tip-library.ts';

/**
 * Every tip in `tips/` of the data folder; a ladder needs none.
 * @throws StartupError with every fault of every file.
 */
export function loadTips(dataFolder: string, { all }: CareerFrameworks): TipLibrary {
  const folder = join(dataFolder, 'tips');
  const paths = existsSync(folder) ? yamlFiles(folder) : [];
  // Another wording of a line changes nothing for its tips; another id may.
  const ids = JSON.stringify(
    all.map((framework) => [framework.id, framework.levels.map(({ id }) => id), askable(framework)]),
  );
  const parsed = paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    return keptParse([text, ids], () => parseTips(path, text, all));
  });
  const files = allRight(parsed);
  assertDistinct(files, folder);
  return tipLibrary(files);
}

function assertDistinct(files: readonly TipsFile[], folder: string): void {
  const names = files.map(({ framework }) => framework);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new StartupError(`${folder}: two files have tips for "${twice}": put them together into one`);
}
