import { parseArgs } from 'node:util';
import { StartupError } from '../startup-error.ts';

export type AskArguments = {
  /** `-`: one question a line of standard input. */
  question: string;
  framework: string | undefined;
  isJson: boolean;
  /** Whether the questions are one conversation. */
  isThread: boolean;
};

/** @throws StartupError that says how `ask` is used. */
export function askArguments(args: readonly string[]): AskArguments {
  const { values, positionals } = parsed(args);
  const question = positionals.join(' ');
  if (positionals.length === 0) throw new StartupError(usage);
  return { question, framework: values.framework, isJson: values.json, isThread: values.thread };
}

const usage =
  'Ask something: ladder ask "what does a principal do" [--framework ID] [--json] [--thread], or - to read lines';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        framework: { type: 'string' },
        json: { type: 'boolean', default: false },
        thread: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new StartupError(`${cause instanceof Error ? cause.message : String(cause)}\n${usage}`, { cause });
  }
}
