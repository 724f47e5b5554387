import { type Clock, systemClock } from './clock.ts';
import type { Config, SlackConnection } from './config.ts';
import { type Patience, usualPatience } from './conversation/waiting.ts';
import { createDoors } from './doors.ts';
import type { CareerFrameworks } from './framework/career-frameworks.ts';
import { startJobs } from './jobs/jobs.ts';
import type { Llm } from './llm/create-llm.ts';
import { openHttpServer } from './operations/http-server.ts';
import type { Log } from './operations/log.ts';
import { createMetrics, type Metrics } from './operations/metrics.ts';
import { slackBot } from './slack/slack-bot.ts';
import { slackPoster } from './slack/slack-poster.ts';
import type { Store } from './store/store.ts';
import { loadTips } from './tips/load.ts';

const defaultPort = 3000;

export type Bot = {
  port: number;
  /** Finishes what is under way, then closes every connection. */
  stop(): Promise<void>;
};

type SlackConfig = Config & { connection: SlackConnection };

/** Puts the parts together and connects them. @throws StartupError where the port can't be had. */
export async function startBot(
  config: SlackConfig,
  frameworks: CareerFrameworks,
  store: Store,
  log: Log,
  clock: Clock = systemClock,
  patience: Patience = usualPatience,
): Promise<Bot> {
  const { connection, slackApiUrl } = config;
  const { now } = clock;
  const metrics = createMetrics();
  const tips = loadTips(config.dataFolder, frameworks);
  const poster = slackPoster(connection.botToken, slackApiUrl, log);
  const llm = await configuredLlm(config, log, metrics);
  const slack = slackBot({
    connection,
    slackApiUrl,
    doors: createDoors({ config, frameworks, tips, store, poster, now, log, llm, patience }),
    claims: store.claims,
    log,
    metrics,
  });
  const server = await openHttpServer({
    port: config.port ?? defaultPort,
    metrics,
    isReady: async () => slack.isConnected() && (await store.healthy()),
    slack: slack.requestListener,
  });
  await slack.start();
  const jobs = startJobs({
    ...store,
    frameworks,
    tips,
    poster,
    ...clock,
    onOutcome: (outcome) => metrics.tips.inc({ outcome }),
    onFault: (job, error) => log.warn({ job, reason: String(error) }, 'a job failed; it is tried again'),
  });
  log.info({ port: server.port, frameworks: frameworks.all.map(({ id }) => id) }, 'started');
  return {
    port: server.port,
    stop: async () => {
      // The server first: what comes in over HTTP while the rest is being finished would be cut off.
      await server.close();
      await Promise.all([jobs.stop(), slack.stop()]);
      await store.close();
    },
  };
}

/** Loaded only where there is one: most bots answer without. */
async function configuredLlm({ openai }: Config, log: Log, metrics: Metrics): Promise<Llm | undefined> {
  if (openai === undefined) return undefined;
  const { createLlm } = await import('./llm/create-llm.ts');
  return createLlm(openai, log, metrics);
}
