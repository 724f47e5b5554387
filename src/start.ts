import { startBot } from './bot.ts';
import { systemClock } from './clock.ts';
import { type Config, readConfig } from './config.ts';
import { loadFrameworks } from './framework/load.ts';
import { followedClock } from './operations/followed-clock.ts';
import { openLog } from './operations/log.ts';
import { StartupError } from './startup-error.ts';
import { defaultDatabaseUrl } from './store/database-address.ts';
import { openStore, storeAt } from './store/open-store.ts';
import type { Store } from './store/store.ts';
import { StoreUnavailable } from './store/store-unavailable.ts';

/** What must be stopped before the process may end. */
type Running = { stop(): Promise<void> };

/** The composition root: settings → adapters → bot, until a signal stops it. What the operator can put right ends it with code 1. */
export async function start(): Promise<void> {
  try {
    assertNodeVersion();
    const config = readConfig();
    const running = config.connection.kind === 'practice' ? await startPractice() : await startOnSlack(config);
    stopOnSignals(running);
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

async function startPractice(): Promise<Running> {
  const { openPractice } = await import('./practice/open.ts');
  return openPractice({ watch: process.argv.includes('--watch') });
}

async function startOnSlack(config: Config): Promise<Running> {
  const { connection } = config;
  if (connection.kind === 'practice') throw new StartupError('There are no Slack tokens.');
  const log = openLog(config.logLevel);
  const frameworks = loadFrameworks(config.dataFolder, config.standardFramework);
  const clock = config.clockUrl === undefined ? systemClock : await followedClock(config.clockUrl);
  const store = await openedStore(config.databaseUrl ?? defaultDatabaseUrl, clock.now, (reason) => {
    log.error({ reason }, 'the store can not be used yet; look-ups are answered without it');
  });
  process.on('unhandledRejection', (error) => log.error({ reason: String(error) }, 'a promise failed unheard'));
  return startBot({ ...config, connection }, frameworks, store, log, clock);
}

/** A database that can't be used now may be later: the bot starts, and every use tries again. */
async function openedStore(
  databaseUrl: string,
  now: () => number,
  onUnavailable: (reason: string) => void,
): Promise<Store> {
  try {
    return await openStore(databaseUrl, now);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    onUnavailable(error.message);
    return storeAt(databaseUrl, now);
  }
}

/** How long what is under way may take to finish; whoever stops us waits about ten seconds. */
const longestDrainMs = 8_000;

function stopOnSignals(running: Running): void {
  const stop = () => {
    setTimeout(() => process.exit(1), longestDrainMs);
    running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

function assertNodeVersion(): void {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 26) return;
  throw new StartupError(
    `Ladder needs Node 26; this is ${process.versions.node}. \`npm start\` brings its own: use that.`,
  );
}
