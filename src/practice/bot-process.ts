import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileFaults } from './file-faults.ts';
import type { BotState } from './protocol.ts';

export interface BotProcess {
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export interface BotProcessOptions {
  /** The file that Node runs. */
  entry: string;
  environment: NodeJS.ProcessEnv;
  report(state: Partial<BotState>): void;
  /** Each line that it prints. */
  onLine?(line: string): void;
}

const KEPT_LINES = 40;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;
/** How long it may drain after SIGTERM. */
const PATIENCE_MS = 1000;
/** However we end, even killed: a bot that outlives us would join whatever workspace opens next on our port. */
const endWithParent =
  "data:text/javascript,process.once('disconnect',()=>process.kill(process.pid));process.channel.unref()";

/** The unchanged bot in a process of its own, started again whenever it ends by itself. */
export function startBotProcess(options: BotProcessOptions): BotProcess {
  let running: Run | null = null;
  let again: NodeJS.Timeout | undefined;
  let crashes = 0;

  function start() {
    clearTimeout(again);
    options.report({ process: 'starting' });
    running = run(options, (lines) => {
      running = null;
      options.report({ process: 'crashed', lastLines: lines, faults: fileFaults(lines) });
      again = setTimeout(start, Math.min(FIRST_WAIT_MS * 2 ** crashes++, LONGEST_WAIT_MS));
    });
  }

  async function end() {
    clearTimeout(again);
    crashes = 0;
    await running?.end();
    running = null;
  }

  // One after the other: two restarts at once would leave two bots.
  let turn = Promise.resolve();
  function inTurn(step: () => void): Promise<void> {
    turn = turn.then(end).then(step);
    return turn;
  }

  start();
  return {
    restart: () => inTurn(start),
    stop: () => inTurn(() => options.report({ process: 'stopped' })),
  };
}

interface Run {
  end(): Promise<void>;
}

function run({ entry, environment, onLine }: BotProcessOptions, onCrash: (lastLines: string[]) => void): Run {
  const child = spawn(process.execPath, ['--import', endWithParent, entry], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines: string[] = [];
  let isEnding = false;
  const endWithUs = () => child.kill();
  process.once('exit', endWithUs);

  function keep(line: string) {
    onLine?.(line);
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
  }
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', keep);
  child.on('error', (error) => keep(error.message));
  child.once('close', () => {
    process.off('exit', endWithUs);
    if (!isEnding) onCrash([...lines]);
  });

  return {
    end() {
      isEnding = true;
      return ended(child);
    },
  };
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
  child.kill('SIGTERM');
  await once(child, 'exit');
  clearTimeout(late);
}
