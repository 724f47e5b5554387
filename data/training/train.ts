// Fits the intent model to the questions beside this file and writes intent-weights.json: npm run train
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { CareerFramework } from '../../src/framework/framework.ts';
import { loadFrameworks } from '../../src/framework/load.ts';
import { intentFeatures } from '../../src/question/intent-features.ts';
import type { IntentWeights } from '../../src/question/intent-model.ts';
import { intentByRule } from '../../src/question/intent-rules.ts';
import { type Intent, intents } from '../../src/question/question.ts';
import { read } from '../../src/question/reading.ts';
import { type LabelledQuestion, readQuestions } from '../../test/eval/question-set.ts';
import { fitted } from './fit.ts';

const Intents = z.enum(intents);

/** A question somebody could ask of the framework, what it asks, and what else it could be taken to ask. */
const Row = z.strictObject({
  q: z.string(),
  framework: z.string().default('amazon-pm'),
  intent: Intents,
  also: z.array(Intents).default([]),
});
type Row = z.infer<typeof Row>;

const here = new URL('./', import.meta.url);
const frameworks = loadFrameworks(fileURLToPath(new URL('../', here)));
// What weighs less for every intent decides nothing.
const smallest = 0.05;
const settings = { rounds: 20, rate: 0.05, penalty: 0.005 };

/** Each row's features by name, and how right each intent is: what it could also be taken for counts a quarter. */
export function labelled({ q, framework, intent, also }: Row): { names: string[]; target: number[] } {
  const ladder = frameworks.all.find(({ id }) => id === framework) ?? frameworks.standard;
  const others = also.filter((one) => one !== intent);
  const shareOf = (one: Intent) => {
    if (one === intent) return others.length === 0 ? 1 : 0.75;
    return others.includes(one) ? 0.25 / others.length : 0;
  };
  const reading = read(ladder, q);
  return { names: intentFeatures(reading, intentByRule(reading)), target: intents.map(shareOf) };
}

/** The weights for the rows, in hundredths. A feature seen once tells nothing and is left out. */
export function weightsFor(rows: readonly ReturnType<typeof labelled>[]): IntentWeights {
  const seen = Map.groupBy(
    rows.flatMap(({ names }) => names),
    (name) => name,
  );
  const known = [...seen].flatMap(([name, all]) => (all.length > 1 ? [name] : [])).sort();
  const numbers = new Map(known.map((name, number) => [name, number]));
  const examples = rows.map(({ names, target }) => ({
    features: names.flatMap((name) => numbers.get(name) ?? []),
    target,
  }));
  const weights = fitted(examples, known.length, intents.length, settings);
  return new Map(
    known.flatMap((name, number) => {
      const own = weights.subarray(number * intents.length, (number + 1) * intents.length);
      return own.some((weight) => Math.abs(weight) >= smallest) ? [[name, Array.from(own, hundredths)]] : [];
    }),
  );
}

function hundredths(weight: number): number {
  return Math.round(100 * weight);
}

/** The rows beside this file, and the question sets that the rules were tuned on as well: the others stay unseen. */
export function readRows(): Row[] {
  return [
    ...rowsHere(),
    ...frameworks.all.flatMap(bareNames),
    ...readQuestions(['dev', 'round-1', 'round-2', 'round-5', 'round-7']).flatMap(asRow),
  ];
}

/** Names by themselves ask what they stand for. */
function bareNames({ id: framework, title: ladder, levels, principles, glossary }: CareerFramework): Row[] {
  const named = (intent: Intent, names: readonly string[]) => names.map((q) => Row.parse({ q, framework, intent }));
  return [
    ...levels.flatMap(({ title, aliases }) =>
      named('level', [title, `${title}?`, `${title}, in ${ladder}`, ...aliases]),
    ),
    ...principles.flatMap(({ title, aliases }) => named('principles', [title, ...aliases])),
    ...glossary.flatMap(({ term, aliases }) => named('term', [term, ...aliases])),
  ];
}

/** What is asked by itself; a follow-up says too little. */
function asRow({ q, framework, intents: [intent, ...also], thread }: LabelledQuestion): Row[] {
  return thread.length > 0 ? [] : [Row.parse({ q, framework, intent, also })];
}

function rowsHere(): Row[] {
  const files = readdirSync(here).filter((file) => file.endsWith('.jsonl'));
  return files.sort().flatMap((file) =>
    readFileSync(new URL(file, here), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Row.parse(JSON.parse(line))),
  );
}

if (import.meta.main) {
  const weights = weightsFor(readRows().map(labelled));
  const lines = [...weights].map(([name, values]) => `${JSON.stringify(name)}:${JSON.stringify(values)}`);
  writeFileSync(new URL('intent-weights.json', here), `{\n${lines.join(',\n')}\n}\n`);
}
