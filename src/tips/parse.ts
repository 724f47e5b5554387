import type * as z from 'zod';
import { expectationsOf } from '../framework/expectations-of.ts';
import { byPlace } from '../framework/fault.ts';
import type { Finding, Named } from '../framework/finding.ts';
import type { CareerFramework } from '../framework/framework.ts';
import { list, mapping, text } from '../framework/lenient.ts';
import type { Parsed } from '../framework/parse.ts';
import { schemaFaults } from '../framework/schema-faults.ts';
import { parseYaml } from '../framework/yaml-document.ts';
import { TipsFile } from './schema.ts';

/** What an id in a tips file may refer to: the frameworks that are there to be asked. */
type Frameworks = readonly CareerFramework[];

/** A tips file's text as tips, or everything that is wrong with it, in the order of its lines. */
export function parseTips(file: string, source: string, frameworks: Frameworks): Parsed<TipsFile> {
  const document = parseYaml(file, source);
  if (document.faults.length > 0) return { ok: false, faults: document.faults };
  const parsed = TipsFile.safeParse(document.value, { reportInput: true });
  const skeleton = TipsSkeleton.parse(document.value);
  const findings = [...repeatedIds(skeleton.tips), ...danglingIds(skeleton, frameworks)];
  const faults = [
    ...(parsed.success ? [] : schemaFaults(document, parsed.error.issues)),
    ...findings.map(({ path, message }) => document.faultAt(path, message)),
  ].sort(byPlace);
  return parsed.success && faults.length === 0 ? { ok: true, value: parsed.data } : { ok: false, faults };
}

/** The ids and references of a tips file, read as far as they can be, so that all faults are reported at once. */
const TipsSkeleton = mapping({
  framework: text(),
  tips: list(mapping({ id: text(), serves: text(), levels: list(text()) })),
});
type TipsSkeleton = z.infer<typeof TipsSkeleton>;

function repeatedIds(tips: TipsSkeleton['tips']): Finding[] {
  const seen = new Set<string>();
  return tips.flatMap(({ id }, index) => {
    if (id === '' || !seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path: ['tips', index, 'id'], message: `the tip id "${id}" stands twice: each needs one of its own` }];
  });
}

function danglingIds({ framework: id, tips }: TipsSkeleton, frameworks: Frameworks): Finding[] {
  const framework = frameworks.find((one) => one.id === id);
  if (framework === undefined) return id === '' ? [] : [{ path: ['framework'], message: noFramework(id, frameworks) }];
  const served = servedIds(framework);
  const levels = framework.levels.map((level) => level.id);
  return tips.flatMap((tip, index) => [
    ...unknown(served, `${id} has no expectation or principle`, { path: ['tips', index, 'serves'], name: tip.serves }),
    ...tip.levels.flatMap((name, at) =>
      unknown(levels, `${id} has no level`, { path: ['tips', index, 'levels', at], name }),
    ),
  ]);
}

function unknown(known: readonly string[], missing: string, { path, name }: Named): Finding[] {
  return name === '' || known.includes(name) ? [] : [{ path, message: `${missing} "${name}": correct the id` }];
}

function noFramework(id: string, frameworks: Frameworks): string {
  const known = frameworks.map((one) => one.id).join(', ');
  return known === ''
    ? `there is no framework "${id}": none without faults stands in ../frameworks`
    : `there is no framework "${id}" without faults: there is ${known}`;
}

function servedIds(framework: CareerFramework): string[] {
  return [...expectationsOf(framework), ...framework.principles].map(({ id }) => id);
}
