import { StartupError } from '../startup-error.ts';
import { backupStore, restoreStore } from '../store/backup-store.ts';
import { copyStore } from '../store/copy-store.ts';
import { defaultDatabaseUrl, withoutPassword } from '../store/database-address.ts';
import { StoreUnavailable } from '../store/store-unavailable.ts';
import type { OnExisting } from '../store/transfer.ts';
import type { CliCommand } from './io.ts';

const withoutScheme = defaultDatabaseUrl.replace(/^sqlite:/, '');

const usage = `Use one of:
  ladder store backup FILE      writes all that the database holds into one file; the bot may be running
  ladder store restore FILE     makes the database hold what the file holds; stop the bot first
  ladder store copy FROM TO     from one database to another, sqlite:PATH or postgres://…; stop the bot first
The database is the one of DATABASE_URL, or else ${withoutScheme} in this folder. With --force, what is there already is replaced.
`;

/** `ladder store …`: all or nothing, and a sentence that says what was done. */
export const store: CliCommand = async (args, { stdout, stderr, env }) => {
  const task = storeTask(args.filter((argument) => argument !== '--force'));
  if (task === undefined) {
    stderr.write(usage);
    return 2;
  }
  const onExisting = args.includes('--force') ? 'replace' : 'refuse';
  const sentence = await withoutStack(perform(task, env.DATABASE_URL || defaultDatabaseUrl, onExisting));
  stdout.write(`${sentence}\n`);
  return 0;
};

type StoreTask =
  | { kind: 'backup'; file: string }
  | { kind: 'restore'; file: string }
  | { kind: 'copy'; from: string; to: string };

/** Undefined for what makes no sense. */
function storeTask(words: readonly string[]): StoreTask | undefined {
  const [action, first, second, ...surplus] = words;
  if (first === undefined || surplus.length > 0 || words.some((word) => word.startsWith('-'))) return undefined;
  if (action === 'copy' && second !== undefined) return { kind: 'copy', from: first, to: second };
  if ((action === 'backup' || action === 'restore') && second === undefined) return { kind: action, file: first };
  return undefined;
}

async function perform(task: StoreTask, database: string, onExisting: OnExisting): Promise<string> {
  switch (task.kind) {
    case 'backup':
      await backupStore(database, task.file, onExisting);
      return `${task.file} holds what ${withoutPassword(database)} held.`;
    case 'restore':
      await restoreStore(task.file, database, onExisting);
      return `${withoutPassword(database)} holds what ${task.file} holds.`;
    case 'copy':
      await copyStore(task.from, task.to, onExisting);
      return `${withoutPassword(task.to)} holds what ${withoutPassword(task.from)} held.`;
  }
}

/** A database that can't be used is the operator's to put right, too. */
async function withoutStack(work: Promise<string>): Promise<string> {
  try {
    return await work;
  } catch (cause) {
    throw cause instanceof StoreUnavailable ? new StartupError(cause.message, { cause }) : cause;
  }
}
