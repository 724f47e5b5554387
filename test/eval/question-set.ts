import { readdirSync, readFileSync } from 'node:fs';
import * as z from 'zod';

/** One labelled question. Labels are one reader's. */
export const LabelledQuestion = z.strictObject({
  q: z.string(),
  /** What was asked in the thread before it, oldest first. */
  thread: z.array(z.string()).default([]),
  framework: z.string(),
  kind: z.string(),
  /** Any of these is right. */
  intents: z.array(z.string()),
  /** All of these, and besides them only optional ones and at most `extraLevels` more. */
  levels: z.array(z.string()),
  levelsOptional: z.array(z.string()).default([]),
  extraLevels: z.int().default(0),
  outcomes: z.array(z.string()),
  /** Lines that answer it, the better the higher: 3 is the very line. */
  lines: z.record(z.string(), z.number()).optional(),
  notStated: z.array(z.string()).optional(),
  round: z.union([z.number(), z.string()]).transform(String),
});
export type LabelledQuestion = z.infer<typeof LabelledQuestion>;

const folder = new URL('sets/', import.meta.url);

/** Every set in `sets/`, or those whose file names are given. */
export function readQuestions(names: readonly string[]): LabelledQuestion[] {
  const files = readdirSync(folder).filter(
    (file) => file.endsWith('.jsonl') && (names.length === 0 || names.includes(file.slice(0, -6))),
  );
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, at) => parsed(line, `${file}:${at + 1}`)),
  );
}

function parsed(line: string, place: string): LabelledQuestion {
  const question = LabelledQuestion.safeParse(JSON.parse(line));
  if (!question.success) throw new Error(`${place}: ${z.prettifyError(question.error)}`);
  return question.data;
}
