import { fileURLToPath } from 'node:url';
import pino from 'pino';
import { expect, onTestFinished } from 'vitest';
import { startBot } from '../../src/bot.ts';
import type { Clock } from '../../src/clock.ts';
import { readConfig } from '../../src/config.ts';
import type { Patience } from '../../src/conversation/waiting.ts';
import { loadFrameworks } from '../../src/framework/load.ts';
import { readManifest } from '../../src/practice/manifest.ts';
import type { PracticeOptions } from '../../src/practice/options.ts';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';

const frameworks = loadFrameworks(fileURLToPath(new URL('../../data', import.meta.url)));
const manifest = await readManifest(fileURLToPath(new URL('../../manifest.yml', import.meta.url)));

/** What apps.connections.open answers while a test has Socket Mode switched off. */
const refusedConnection = 'forbidden_team';

type Setting = {
  workspace?: PracticeOptions;
  store?: Store;
  /** The bot's. */
  clock?: Clock;
  /** HTTP in place of Socket Mode. */
  door?: 'socket' | 'http';
  connections?: 1 | 2;
  /** The bot's, besides what leads it to the workspace. */
  environment?: Record<string, string>;
  /** The bot's with a language model. */
  patience?: Patience;
  /** Before the bot comes. */
  prepare?: (workspace: PracticeWorkspace) => void;
  /** Whether the bot is expected to get through to Slack before the test begins. */
  isConnected?: boolean;
};

/** The bot as it is shipped, in a workspace of its own until the test ends. Nothing that it said may be refused by Slack. */
export async function runningBot(setting: Setting = {}) {
  const workspace = await openWorkspace(setting);
  const { useHttp: deliverOverHttp } = workspace;
  setting.prepare?.(workspace);
  const bot = await startedBot(environmentFor(workspace, setting), setting.store, setting.clock, setting.patience);
  onTestFinished(() => expect(workspace.rejections().filter(({ code }) => code !== refusedConnection)).toEqual([]));
  const eventsUrl = `${bot.url}/slack/events`;
  if (setting.door === 'http') await deliverOverHttp(eventsUrl);
  else if (setting.isConnected !== false) await workspace.connected(setting.connections ?? 2);
  return { ...workspace, ...bot, eventsUrl, ada: workspace.as('ada'), ben: workspace.as('ben') };
}

/** Closed when the test ends. */
export async function openWorkspace({ workspace: options }: Setting = {}): Promise<PracticeWorkspace> {
  const workspace = await openPracticeWorkspace({ ...(manifest && { manifest }), ...options });
  onTestFinished(workspace.close);
  return workspace;
}

/** The bot alone, with the settings that an operator gives it. Stopped when the test ends. */
export async function startedBot(
  environment: Record<string, string>,
  store?: Store,
  clock?: Clock,
  patience?: Patience,
) {
  const log: string[] = [];
  const bot = await startBot(
    configFrom(environment),
    frameworks,
    store ?? (await openStore('memory:')),
    pino({ level: 'trace' }, { write: (line: string) => log.push(line) }),
    clock,
    patience,
  );
  onTestFinished(bot.stop);
  const url = `http://127.0.0.1:${bot.port}`;
  return {
    url,
    stop: bot.stop,
    /** Lines of JSON, of every level. */
    log: () => log.join(''),
    /** Status and text of `/livez`, `/readyz` or `/metrics`. */
    async health(path: string) {
      const response = await fetch(`${url}${path}`);
      return { status: response.status, text: await response.text() };
    },
  };
}

function environmentFor(
  workspace: PracticeWorkspace,
  { door = 'socket', connections = 2, environment: more }: Setting,
) {
  const { SLACK_APP_TOKEN: appToken, ...environment } = workspace.botEnvironment;
  const secret = { SLACK_SIGNING_SECRET: workspace.signingSecret };
  const socket = { SLACK_APP_TOKEN: appToken, SLACK_CONNECTIONS: String(connections) };
  return { ...environment, ...more, ...(door === 'http' ? secret : socket) };
}

function configFrom(environment: Record<string, string>) {
  const config = readConfig({ PORT: '0', ...environment });
  const { connection } = config;
  if (connection.kind === 'practice') throw new Error('The environment has no tokens');
  return { ...config, connection };
}
