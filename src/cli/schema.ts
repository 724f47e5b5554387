import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { AsksFile } from '../framework/asks.ts';
import { FrameworkFile } from '../framework/schema.ts';
import { TipsFile } from '../tips/schema.ts';
import type { CliCommand } from './io.ts';

const shipped = fileURLToPath(new URL('../../data/schema', import.meta.url));

/** The JSON Schemas by file name, as editors want them: what may be written, before defaults are filled in. */
export function jsonSchemas(): Record<string, string> {
  return {
    'framework.json': jsonSchema('A career framework', FrameworkFile),
    'asks.json': jsonSchema('How people ask for what a career framework says', AsksFile),
    'tips.json': jsonSchema('Growth tips for a career framework', TipsFile),
  };
}

/** `ladder schema [FOLDER]`: writes the JSON Schemas that give editors completion. */
export const schema: CliCommand = async ([folder = shipped], { stdout }) => {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(jsonSchemas())) {
    await writeFile(join(folder, name), text);
    stdout.write(`${join(folder, name)}\n`);
  }
  return 0;
};

function jsonSchema(title: string, shape: z.ZodType): string {
  return `${JSON.stringify({ title, ...z.toJSONSchema(shape, { io: 'input' }) }, null, 2)}\n`;
}
