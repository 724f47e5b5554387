import { fileURLToPath } from 'node:url';
import { answerQuestion } from '../src/answer/answer-question.ts';
import { loadFrameworks } from '../src/framework/load.ts';
import { frameworkIndex } from '../src/search/framework-index.ts';
import { miniSearchRanking } from '../test/eval/mini-search.ts';
import { readQuestions } from '../test/eval/question-set.ts';
import type { Finding } from './comparison.ts';
import { manyPassages } from './many-passages.ts';
import { median, quantile } from './statistics.ts';

const passages = 5000;
const rounds = 5;

/** How long a question takes in process, from its text to its complete answer, in a ladder of 5,000 lines. */
export function questions(): Finding[] {
  const shipped = loadFrameworks(fileURLToPath(new URL('../data/', import.meta.url)));
  const large = manyPassages(shipped.all, passages);
  const texts = readQuestions(['dev']).map(({ q }) => q);
  const [ours, theirs] = [heldBy(() => frameworkIndex(large)), heldBy(() => miniSearchRanking(large))];
  const frameworks = { all: [large], standard: large };
  const times = timed(texts, (text) => answerQuestion({ text, frameworks }));
  const searches = timed(texts, theirs.made);
  return [
    atMost(
      'question to answer, p50',
      median(times),
      1,
      'ms',
      `MiniSearch finding alone: ${median(searches).toFixed(2)} ms`,
    ),
    atMost('question to answer, p99', quantile(times, 0.99), 15, 'ms', `${quantile(searches, 0.99).toFixed(2)} ms`),
    atMost(`index of ${passages} lines built`, ours.ms, 500, 'ms', `MiniSearch: ${theirs.ms.toFixed(0)} ms`),
    atMost('memory of the index', ours.mebibytes, 80, 'MiB', `MiniSearch: ${theirs.mebibytes.toFixed(0)} MiB`),
  ];
}

function atMost(what: string, value: number, most: number, unit: string, beside: string): Finding {
  return { what, value: `${value.toFixed(2)} ${unit} (${beside})`, bar: `≤ ${most} ${unit}`, isMet: value <= most };
}

/** How long each text takes, every round in the same order; the first round warms up and is not counted. */
function timed(texts: readonly string[], answer: (text: string) => unknown): number[] {
  const round = () => texts.map((text) => milliseconds(() => answer(text)));
  round();
  return Array.from({ length: rounds }, round).flat();
}

/** What `make` makes, how long that takes, and what it holds on to: exact only under `node --expose-gc`. */
function heldBy<Made>(make: () => Made): { made: Made; ms: number; mebibytes: number } {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const start = performance.now();
  const made = make();
  const ms = performance.now() - start;
  globalThis.gc?.();
  return { made, ms, mebibytes: Math.max(0, process.memoryUsage().heapUsed - before) / 2 ** 20 };
}

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
