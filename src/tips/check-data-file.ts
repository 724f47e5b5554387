import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse as parseYamlValue } from 'yaml';
import { counted } from '../framework/counted.ts';
import { yamlFiles } from '../framework/load.ts';
import { type Parsed, parseFramework } from '../framework/parse.ts';
import { parseTips } from './parse.ts';

/** What a framework or tips file holds, in one line; or its faults. Tips are held against the frameworks of their folder. */
export async function checkDataFile(file: string, text: string): Promise<Parsed<string>> {
  if (isTips(text)) return checkTips(file, text);
  const parsed = parseFramework(file, text);
  if (!parsed.ok) return parsed;
  const { title, version, levels, everyLevel, principles, glossary, notCovered } = parsed.value;
  const lines = everyLevel.length + levels.flatMap(({ expectations }) => expectations).length;
  const counts = [
    counted(levels.length, 'level'),
    counted(lines, 'line'),
    counted(principles.length, 'principle'),
    counted(glossary.length, 'term'),
    `${counted(notCovered.length, 'topic')} not covered`,
  ];
  return { ok: true, value: `${title} ${version}: ${counts.join(', ')}` };
}

function isTips(text: string): boolean {
  try {
    const value: unknown = parseYamlValue(text);
    return typeof value === 'object' && value !== null && 'tips' in value;
  } catch {
    return false;
  }
}

function checkTips(file: string, text: string): Parsed<string> {
  const folder = join(dirname(file), '..', 'frameworks');
  const frameworks = (existsSync(folder) ? yamlFiles(folder) : []).flatMap((path) => {
    const parsed = parseFramework(path, readFileSync(path, 'utf8'));
    return parsed.ok ? [parsed.value] : [];
  });
  const parsed = parseTips(file, text, frameworks);
  if (!parsed.ok) return parsed;
  return { ok: true, value: `${counted(parsed.value.tips.length, 'tip')} for ${parsed.value.framework}` };
}
