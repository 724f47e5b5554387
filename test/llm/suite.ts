import { readFileSync } from 'node:fs';
import * as z from 'zod';
import {
  type CitedLine,
  evidenceLines,
  expectationLine,
  externalCodeLine,
  glossaryLine,
  practiceLines,
  principleLine,
} from '../../src/framework/cited-line.ts';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { checkSentence, type SentenceCheck } from '../../src/llm/grounding/check-sentence.ts';
import { groundsOf } from '../../src/llm/grounding/ground.ts';
import { ladder } from '../ladders/ladders.ts';

const Case = z.strictObject({
  /** What is wrong with it; a faithful one has none. */
  trick: z.string().optional(),
  framework: z.enum(['amazon-pm', 'engineering', 'sales', 'product-design']),
  /** Ids of the chosen lines; a level's id stands for all its lines, `/practices` for a line's coaching, `/codes` for a level's. */
  chosen: z.array(z.string()),
  ids: z.array(z.string()),
  text: z.string(),
});
export type Case = z.infer<typeof Case>;

/** Tuned on · seen first when the check was done · each written and seen first after another round of tuning. */
export type Part = 'tuning' | 'held-out' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth';

export function suite(name: 'adversary' | 'faithful', part: Part): Case[] {
  const lines = readFileSync(new URL(`${name}/${part}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => Case.parse(JSON.parse(line)));
}

const frameworks = {
  'amazon-pm': ladder('../../data/frameworks/amazon-pm.yml'),
  engineering: ladder('../../data/frameworks/engineering.yml'),
  sales: ladder('sales.yml'),
  'product-design': ladder('product-design.yml'),
};

export function judge({ framework: id, chosen, ids, text }: Case): SentenceCheck {
  const framework = frameworks[id];
  const lines = chosen.flatMap((name) => linesNamed(framework, name));
  return checkSentence(framework, groundsOf(framework, lines), { text, ids });
}

function linesNamed(framework: CareerFramework, name: string): CitedLine[] {
  const [id = '', part] = name.split('/');
  const level = framework.levels.find((one) => one.id === id);
  if (level !== undefined && part === 'codes')
    return level.codes.map((code) => externalCodeLine(id, level.title, code));
  if (level !== undefined) return level.expectations.map(expectationLine);
  const expectation = [...framework.everyLevel, ...framework.levels.flatMap(({ expectations }) => expectations)].filter(
    (line) => line.id === id || line.id.startsWith(`${id}.`),
  );
  if (part === 'practices') return expectation.flatMap((line) => [...practiceLines(line), ...evidenceLines(line)]);
  return [
    ...expectation.map(expectationLine),
    ...framework.principles.filter((principle) => principle.id === id).map(principleLine),
    ...framework.glossary.filter((entry) => entry.id === id).map(glossaryLine),
  ];
}
