import { arch, availableParallelism, platform } from 'node:os';
import { parseArgs } from 'node:util';
import { commands } from './commands.ts';
import { type Comparison, type Finding, judge } from './comparison.ts';
import { largeLadder } from './large-ladder.ts';
import { lookUpsWithAnswersInFlight, phrasedAnswers } from './llm-in-flight.ts';
import { practicePage } from './page.ts';
import { questions } from './questions.ts';
import { refreshes } from './refreshes.ts';
import { starting } from './starting.ts';
import { comparisonTable, findingTable } from './table.ts';
import { idleTicker, lookUpsMeanwhile, postedTips, queuedTips } from './tips.ts';
import { startWorkspaces, type Workspaces } from './workspaces.ts';

const bare = { theirs: 'bare Bolt', ours: 'Ladder' };
const writing = { theirs: 'no answer', ours: '50 in flight' };
const sizes = { theirs: '8 levels', ours: '400 levels' };
const poster = { theirs: 'bare WebClient', ours: 'Ladder' };
const load = { theirs: 'nothing due', ours: '100,000 due' };

/** What `--only` chooses from. Each prints its table and says whether every bar was met. */
const parts: Record<string, (workspaces: Workspaces) => Promise<boolean>> = {
  commands: async (workspaces) => compared('/ladder principal', bare, await commands(workspaces)),
  starting: async (workspaces) => compared('The process', bare, await starting(workspaces)),
  large: async (workspaces) => compared('A look-up in a large ladder', sizes, await largeLadder(workspaces)),
  questions: async () => found('A question in a ladder of 5,000 lines', questions()),
  model: async () => compared('A look-up while a model writes', writing, await lookUpsWithAnswersInFlight()),
  phrased: async () => found('An answer in the words of a model', await phrasedAnswers()),
  refreshes: async (workspaces) => found('Slack refreshes a connection', await refreshes(workspaces)),
  page: async () => found('The practice workspace in a browser', await practicePage()),
  queue: async () => found('100,000 tips due in one minute, in 500 workspaces', await queuedTips()),
  posting: async (workspaces) => compared('A posted tip', poster, await postedTips(workspaces)),
  meanwhile: async (workspaces) => compared('A look-up meanwhile', load, await lookUpsMeanwhile(workspaces)),
  ticker: async (workspaces) => found('100,000 subscriptions, none due', await idleTicker(workspaces)),
};

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
const chosen = only === undefined ? Object.keys(parts) : [only];
if (platform() !== 'linux') stopWith('The bench reads /proc, which only Linux has.');
if (only !== undefined && parts[only] === undefined) stopWith(`--only takes one of ${Object.keys(parts).join(', ')}.`);

say(`Node ${process.versions.node}, ${arch()}, ${availableParallelism()} processors, everything on this one machine.`);
say('Medians of rounds in which both sides took turns; in brackets the lowest and the highest ratio of a round.');
const workspaces = startWorkspaces();
for (const name of chosen) {
  const isMet = await parts[name]?.(workspaces);
  if (isMet === false) process.exitCode = 1;
}
workspaces.close();

function compared(title: string, names: typeof bare, comparisons: Comparison[]): boolean {
  say(`\n### ${title}\n\n${comparisonTable(names, comparisons)}`);
  return comparisons.every((comparison) => judge(comparison).isMet !== false);
}

function found(title: string, findings: Finding[]): boolean {
  say(`\n### ${title}\n\n${findingTable(findings)}`);
  return findings.every(({ isMet }) => isMet);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function stopWith(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
