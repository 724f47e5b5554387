import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseYamlValue } from 'yaml';
import { parseAsks } from '../framework/asks.ts';
import { counted } from '../framework/counted.ts';
import { expectationsOf } from '../framework/expectations-of.ts';
import type { CareerFramework } from '../framework/framework.ts';
import { yamlFiles } from '../framework/load.ts';
import { type Parsed, parseFramework } from '../framework/parse.ts';
import { parseTips } from './parse.ts';

/** What a framework, tips or asks file holds, in one line; or its faults. The latter two are held against the frameworks beside them. */
export async function checkDataFile(file: string, text: string): Promise<Parsed<string>> {
  const keys = topKeys(text);
  if (keys.includes('tips')) return checkTips(file, text);
  if (keys.includes('asks')) return checkAsks(file, text);
  const parsed = parseFramework(file, text);
  if (!parsed.ok) return parsed;
  const { title, version, levels, principles, glossary, notCovered } = parsed.value;
  const counts = [
    counted(levels.length, 'level'),
    counted(expectationsOf(parsed.value).length, 'line'),
    counted(principles.length, 'principle'),
    counted(glossary.length, 'term'),
    `${counted(notCovered.length, 'topic')} not covered`,
  ];
  return { ok: true, value: `${title} ${version}: ${counts.join(', ')}` };
}

function topKeys(text: string): string[] {
  try {
    const value: unknown = parseYamlValue(text);
    return typeof value === 'object' && value !== null ? Object.keys(value) : [];
  } catch {
    return [];
  }
}

function checkTips(file: string, text: string): Parsed<string> {
  const parsed = parseTips(file, text, frameworksBeside(file));
  if (!parsed.ok) return parsed;
  return { ok: true, value: `${counted(parsed.value.tips.length, 'tip')} for ${parsed.value.framework}` };
}

function checkAsks(file: string, text: string): Parsed<string> {
  const parsed = parseAsks(file, text, frameworksBeside(file));
  if (!parsed.ok) return parsed;
  const { framework, asks } = parsed.value;
  const ways = Object.values(asks).flat().length;
  return {
    ok: true,
    value: `${counted(ways, 'way')} to ask for ${counted(Object.keys(asks).length, 'line')} of ${framework}`,
  };
}

function frameworksBeside(file: string): CareerFramework[] {
  const folder = join(dirname(file), '..', 'frameworks');
  return (existsSync(folder) ? yamlFiles(folder) : []).flatMap((path) => {
    const parsed = parseFramework(path, readFileSync(path, 'utf8'));
    return parsed.ok ? [parsed.value] : [];
  });
}
