import { readFileSync } from 'node:fs';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { parseFramework } from '../../src/framework/parse.ts';

const known = new Map<string, CareerFramework>();

/** A ladder from a file beside this one, or from the shipped data. The same path is the same ladder. */
export function ladder(path: string): CareerFramework {
  const framework = known.get(path) ?? parsed(path);
  known.set(path, framework);
  return framework;
}

function parsed(path: string): CareerFramework {
  const file = new URL(path, import.meta.url).pathname;
  const result = parseFramework(file, readFileSync(file, 'utf8'));
  if (!result.ok) throw new Error(`${path} has faults: ${JSON.stringify(result.faults)}`);
  return result.value;
}
