import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CareerFrameworks } from '../../src/framework/career-frameworks.ts';
import { loadFrameworks } from '../../src/framework/load.ts';
import { groundingFigures, groundingReport } from '../llm/grounding-eval.ts';
import { belowFloor } from './floor.ts';
import { type Judgement, judge } from './judge.ts';
import { type Measures, measure } from './measures.ts';
import { miniSearchRanking } from './mini-search.ts';
import { readQuestions } from './question-set.ts';
import { table } from './table.ts';

/** `npm run eval -- [SET…] [--check] [--wrong]`: how well the questions of the sets are answered, and MiniSearch beside it. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, wrong: { type: 'boolean', default: false } },
});

const frameworks = loadFrameworks(fileURLToPath(new URL('../../data/', import.meta.url)));
const judgements = readQuestions(positionals).map((question) => judge(frameworks, question));
const all = measure(judgements);
print(
  table([
    { name: 'all', questions: judgements.length, measures: all },
    ...grouped(judgements),
    miniSearchRow(frameworks, judgements),
  ]),
);
print(groundingReport(groundingFigures()));
if (values.wrong) for (const judgement of judgements) if (!judgement.isRight.all) print(describe(judgement));
if (values.check) check(all);

function grouped(all: readonly Judgement[]) {
  const groups = [
    Map.groupBy(all, ({ question }) => question.framework),
    Map.groupBy(all, ({ question }) => `round ${question.round}`),
    Map.groupBy(all, ({ question }) => question.kind),
  ];
  return groups.flatMap((group) =>
    [...group].map(([name, members]) => ({ name, questions: members.length, measures: measure(members) })),
  );
}

function miniSearchRow({ all }: CareerFrameworks, judgements: readonly Judgement[]) {
  const rankings = new Map(all.map((framework) => [framework.id, miniSearchRanking(framework)]));
  const ranked = judgements.map((judgement) => ({
    ...judgement,
    citations: rankings.get(judgement.question.framework)?.(judgement.question.q) ?? [],
  }));
  const { lineAt1, lineAt3, ndcgAt5 } = measure(ranked);
  return { name: 'MiniSearch', questions: judgements.length, measures: { lineAt1, lineAt3, ndcgAt5 } };
}

function describe({ question, intent, outcome, levels, notStated }: Judgement): string {
  const wanted = `${question.intents.join('|')} ${question.outcomes.join('|')} [${question.levels.join(' ')}]`;
  const given = `${intent} ${outcome} [${levels.join(' ')}]${notStated.length > 0 ? ` not stated: ${notStated.join(' ')}` : ''}`;
  return `${question.framework} · ${[...question.thread, question.q].join(' → ')}\n  wanted ${wanted}\n  given  ${given}`;
}

function check(measures: Measures): void {
  const faults = belowFloor(measures);
  for (const fault of faults) print(fault);
  if (faults.length > 0) process.exitCode = 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
