import { readFileSync } from 'node:fs';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { parseFramework } from '../../src/framework/parse.ts';

/** A ladder from a file beside this one, or from the shipped data. */
export function ladder(path: string): CareerFramework {
  const file = new URL(path, import.meta.url).pathname;
  const parsed = parseFramework(file, readFileSync(file, 'utf8'));
  if (!parsed.ok) throw new Error(`${path} has faults: ${JSON.stringify(parsed.faults)}`);
  return parsed.value;
}
