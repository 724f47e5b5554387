import { processEnvironment } from '../config.ts';
import { StartupError } from '../startup-error.ts';
import { check } from './check.ts';
import type { CliCommand, Io } from './io.ts';
import { schema } from './schema.ts';

/** What can stand after `npm run -s ladder --`. */
const commands: Record<string, { usage: string; run: () => Promise<CliCommand> }> = {
  ask: {
    usage: 'ask QUESTION [--framework ID] [--json] | ask --json -',
    run: async () => (await import('./ask.ts')).ask,
  },
  check: { usage: 'check FILE…', run: async () => check },
  store: { usage: 'store backup|restore|copy …', run: async () => (await import('./store.ts')).store },
  schema: { usage: 'schema [FOLDER]', run: async () => schema },
};

async function run([name, ...args]: readonly string[], io: Io): Promise<number> {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return (await command.run())(args, io);
  const isAsked = name === undefined || name === 'help';
  (isAsked ? io.stdout : io.stderr).write(
    `Use one of:\n${Object.values(commands)
      .map(({ usage }) => `  ladder ${usage}\n`)
      .join('')}`,
  );
  return isAsked ? 0 : 2;
}

/** `ladder ask - | head -1` has seen enough: that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  const { stdin, stdout, stderr } = process;
  const env = processEnvironment();
  process.exitCode = await run(process.argv.slice(2), { stdin, stdout, stderr, env });
} catch (error) {
  if (!(error instanceof StartupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
