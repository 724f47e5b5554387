import { randomUUID } from 'node:crypto';
import { startBotProcess } from './bot-process.ts';
import { readManifest } from './manifest.ts';
import { botEnvironment, createStandIn, type StandIn } from './stand-in.ts';
import { watchFolders } from './watch-folders.ts';

export interface PracticeStart {
  /** The first port to try. */
  port: number;
  /** Where the built page lies; may still be building. */
  pageFolder: string | Promise<string>;
  manifestPath: string;
  /** The bot's main file. */
  entry: string;
  /** What the bot gets beside the three variables that lead it here. */
  environment: NodeJS.ProcessEnv;
  /** Folders at whose change the bot starts anew; none: it keeps running. */
  watch: readonly string[];
  /** Tells the person at the terminal. */
  say(line: string): void;
}

export interface Practice {
  url: string;
  /** Ends the bot, too. */
  close(): Promise<void>;
}

/** The newcomer's workspace: the stand-in, the page and the bot, on this machine alone. */
export async function startPractice(start: PracticeStart): Promise<Practice> {
  const manifest = await readManifest(start.manifestPath);
  const standIn = createStandIn(
    { ...ownTokens(), ...(manifest && { manifest }) },
    {
      pageFolder: start.pageFolder,
      restartBot: () => bot.restart(),
    },
  );
  await listenOnFreePort(standIn, start);
  const bot = startBotProcess({
    entry: start.entry,
    environment: { ...start.environment, ...botEnvironment(standIn) },
    report: standIn.acting.state.bot.change,
  });
  const unwatch = start.watch.length > 0 ? watchForChanges(standIn, start, bot.restart) : () => {};
  return {
    url: `http://localhost:${standIn.server.port()}`,
    async close() {
      unwatch();
      await bot.stop();
      await standIn.close();
    },
  };
}

/** Of this workspace alone: a bot that was left over from an earlier one on this port is not let in. */
function ownTokens() {
  const own = randomUUID();
  return { botToken: `xoxb-${own}`, appToken: `xapp-${own}` };
}

const PORTS_TO_TRY = 20;

async function listenOnFreePort({ server }: StandIn, { port: first, say }: PracticeStart): Promise<void> {
  for (let port = first; port < first + PORTS_TO_TRY; port += 1) {
    if (await listens(server, port)) return port === first ? undefined : say(`Port ${first} is taken; using ${port}.`);
  }
  throw new Error(`The ports ${first} to ${first + PORTS_TO_TRY - 1} are all taken`);
}

function listens(server: StandIn['server'], port: number): Promise<boolean> {
  return server.listen(port).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') return false;
      throw error;
    },
  );
}

function watchForChanges({ acting }: StandIn, { watch, manifestPath }: PracticeStart, restart: () => Promise<void>) {
  const { settings, announcer } = acting.state;
  const unwatchFolders = watchFolders(watch, () => void restart(), /node_modules|^practice|\.sqlite/);
  const unwatchManifest = watchFolders([manifestPath], async () => {
    const manifest = await readManifest(manifestPath).catch(() => null);
    if (!manifest) return;
    settings.manifest = manifest;
    announcer.announce('everyone', { kind: 'manifest', commands: manifest.commands, shortcuts: manifest.shortcuts });
  });
  return () => {
    unwatchFolders();
    unwatchManifest();
  };
}
