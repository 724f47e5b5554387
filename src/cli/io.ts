import type { Readable, Writable } from 'node:stream';

/** What a command of the terminal reads from and writes to. */
export type Io = {
  stdin: Readable;
  stdout: Writable;
  stderr: Writable;
  env: Record<string, string | undefined>;
};

/** Resolves to the exit code. @throws StartupError for what the operator can put right. */
export type CliCommand = (args: readonly string[], io: Io) => Promise<number>;
