import * as z from 'zod';
import { expectationsOf } from './expectations-of.ts';
import { byPlace } from './fault.ts';
import type { Finding } from './finding.ts';
import type { CareerFramework } from './framework.ts';
import type { Parsed } from './parse.ts';
import { LineId, Slug, Text } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import { parseYaml } from './yaml-document.ts';

/** A file of other words in which people ask for what a framework says. */
export const AsksFile = z.strictObject({
  framework: Slug,
  /** By the id of a line, principle, glossary entry or topic that is not covered. */
  asks: z.record(z.union([LineId, Slug]), z.array(Text).min(1, 'there are no words here')),
});
export type AsksFile = z.infer<typeof AsksFile>;

export type Asks = Readonly<Record<string, readonly string[]>>;

/** An asks file's text, or everything that is wrong with it, in the order of its lines. */
export function parseAsks(file: string, source: string, frameworks: readonly CareerFramework[]): Parsed<AsksFile> {
  const document = parseYaml(file, source);
  if (document.faults.length > 0) return { ok: false, faults: document.faults };
  const parsed = AsksFile.safeParse(document.value, { reportInput: true });
  const faults = parsed.success
    ? danglingIds(parsed.data, frameworks).map(({ path, message }) => document.faultAt(path, message))
    : schemaFaults(document, parsed.error.issues);
  if (!parsed.success || faults.length > 0) return { ok: false, faults: faults.sort(byPlace) };
  return { ok: true, value: parsed.data };
}

function danglingIds({ framework: id, asks }: AsksFile, frameworks: readonly CareerFramework[]): Finding[] {
  const framework = frameworks.find((one) => one.id === id);
  if (framework === undefined) {
    const known = frameworks.map((one) => one.id).join(', ');
    return [{ path: ['framework'], message: `there is no framework "${id}": there is ${known || 'none'}` }];
  }
  const known = new Set(askable(framework));
  return Object.keys(asks).flatMap((name) =>
    known.has(name)
      ? []
      : [{ path: ['asks', name], message: `${id} has no line, principle, term or topic "${name}": correct the id` }],
  );
}

/** The ids of all that a framework can be asked for. */
export function askable(framework: CareerFramework): string[] {
  const { principles, glossary, notCovered } = framework;
  return [...expectationsOf(framework), ...principles, ...glossary, ...notCovered].map(({ id }) => id);
}
