import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../startup-error.ts';
import { askable, parseAsks } from './asks.ts';
import type { CareerFrameworks } from './career-frameworks.ts';
import { type Fault, faultLine } from './fault.ts';
import type { CareerFramework } from './framework.ts';
import { keptParse } from './kept-parse.ts';
import { nameKey } from './name-key.ts';
import { type Parsed, parseFramework } from './parse.ts';

const seedFramework = 'amazon-pm';

/**
 * Every framework in `frameworks/` of the data folder. `standardId` names the one that answers unless another is named;
 * without it the seed framework does, or, where that was replaced, the first by file name.
 * @throws StartupError with every fault of every file, or naming the frameworks that could be the standard.
 */
export function loadFrameworks(dataFolder: string, standardId?: string): CareerFrameworks {
  const folder = join(dataFolder, 'frameworks');
  const parsed = yamlFiles(folder).map((file) => {
    const text = readFileSync(file, 'utf8');
    return keptParse([text], () => parseFramework(file, text));
  });
  const written = allRight(parsed);
  assertDistinct(written, folder);
  const all = withAsks(dataFolder, written);
  return { all, standard: chooseStandard(all, folder, standardId) };
}

/** The frameworks with what stands in `asks/` for them; none needs it. */
function withAsks(dataFolder: string, frameworks: readonly CareerFramework[]): CareerFramework[] {
  const folder = join(dataFolder, 'asks');
  const ids = frameworks.flatMap((framework) => [framework.id, ...askable(framework)]).join(' ');
  const parsed = (existsSync(folder) ? yamlFiles(folder) : []).map((file) => {
    const text = readFileSync(file, 'utf8');
    return keptParse([text, ids], () => parseAsks(file, text, frameworks));
  });
  const files = allRight(parsed);
  return frameworks.map((framework) => {
    const own = files.filter((file) => file.framework === framework.id);
    return { ...framework, asks: Object.assign({}, ...own.map(({ asks }) => asks)) };
  });
}

/** The YAML files of a folder, by name. @throws StartupError where the folder can't be read. */
export function yamlFiles(folder: string): string[] {
  try {
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/i.test(name));
    return names.sort().map((name) => join(folder, name));
  } catch (cause) {
    throw new StartupError(`${folder} can't be read: LADDER_DATA names a folder with frameworks/ in it`, { cause });
  }
}

/** What the files hold. @throws StartupError with every fault of all of them. */
export function allRight<Value>(parsed: readonly Parsed<Value>[]): Value[] {
  const faults = parsed.flatMap((result) => (result.ok ? [] : result.faults));
  if (faults.length > 0) throw new StartupError(faultsMessage(faults));
  return parsed.flatMap((result) => (result.ok ? [result.value] : []));
}

/** The faults as an operator reads them: a line each, after one that says how many. */
function faultsMessage(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? 'one fault' : `${faults.length} faults`;
  return [`The data has ${count}:`, ...faults.map(faultLine)].join('\n');
}

function assertDistinct(all: readonly CareerFramework[], folder: string): void {
  const names = all.flatMap(({ id, title, aliases }) => [...new Set([id, title, ...aliases].map(nameKey))]);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined)
    throw new StartupError(`${folder}: two frameworks are called "${twice}": a name leads to one of them only`);
}

function chooseStandard(all: readonly CareerFramework[], folder: string, standardId?: string): CareerFramework {
  const [first] = all;
  if (first === undefined) throw new StartupError(`${folder} has no framework: it needs at least one .yml file`);
  if (standardId === undefined) return all.find(({ id }) => id === seedFramework) ?? first;
  const named = all.find(({ id }) => id === standardId);
  if (named !== undefined) return named;
  throw new StartupError(`LADDER_DEFAULT is "${standardId}", but there is ${all.map(({ id }) => id).join(', ')}`);
}
