import { byPlace, type Fault } from './fault.ts';
import { type CareerFramework, toCareerFramework } from './framework.ts';
import { referenceFindings } from './references.ts';
import { FrameworkFile } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import { Skeleton } from './skeleton.ts';
import { parseYaml } from './yaml-document.ts';

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; faults: Fault[] };

/** A framework file's text as a career framework, or everything that is wrong with it, in the order of its lines. */
export function parseFramework(file: string, text: string): Parsed<CareerFramework> {
  const document = parseYaml(file, text);
  if (document.faults.length > 0) return { ok: false, faults: document.faults };
  const parsed = FrameworkFile.safeParse(document.value, { reportInput: true });
  const faults = [
    ...(parsed.success ? [] : schemaFaults(document, parsed.error.issues)),
    ...referenceFindings(Skeleton.parse(document.value)).map(({ path, message }) => document.faultAt(path, message)),
  ].sort(byPlace);
  return parsed.success && faults.length === 0
    ? { ok: true, value: toCareerFramework(parsed.data) }
    : { ok: false, faults };
}
