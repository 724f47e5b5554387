import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod';
import { Intent } from './intents.ts';

const folder = new URL('../../data/prompts/', import.meta.url);

const PhrasePrompt = z.strictObject({ version: z.int(), instructions: z.string() });
const InterpretPrompt = PhrasePrompt.extend({ intents: z.partialRecord(Intent, z.string()) });

/** Prompts are data with versions: `data/prompts/`. */
export function readPhrasePrompt(): z.infer<typeof PhrasePrompt> {
  return PhrasePrompt.parse(read('phrase.yml'));
}

export function readInterpretPrompt(): z.infer<typeof InterpretPrompt> {
  return InterpretPrompt.parse(read('interpret.yml'));
}

function read(file: string): unknown {
  return parse(readFileSync(new URL(file, folder), 'utf8'));
}
