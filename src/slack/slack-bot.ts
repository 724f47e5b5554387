import type { RequestListener } from 'node:http';
import { WebClient } from '@slack/web-api';
import type { Claims } from '../claims.ts';
import type { SlackConnection } from '../config.ts';
import type { Log } from '../operations/log.ts';
import type { Metrics } from '../operations/metrics.ts';
import { answersUnderWay } from './answers-under-way.ts';
import { backOff } from './back-off.ts';
import { deliveryClaims } from './claim-delivery.ts';
import { faultReply } from './fault-reply.ts';
import { createIdentity } from './identity.ts';
import { openDoor } from './open-door.ts';
import { recentKeys } from './recent-keys.ts';
import { clientOptions, createSlackApp, type Doors, type Shared } from './slack-app.ts';
import { workUnderWay } from './work-under-way.ts';

/** The bot's side of Slack, whichever way deliveries come in. */
export type SlackBot = {
  /** Connects, and stays connected, until it is stopped; a Slack that can't be reached is no fault of the start. */
  start(): Promise<void>;
  /** Lets what is under way be answered, then closes. */
  stop(): Promise<void>;
  /** Whether Slack reaches the bot and has said who it is. */
  isConnected(): boolean;
  /** Takes Slack's requests, where they come in over HTTP. */
  requestListener: RequestListener | undefined;
};

type Parts = {
  connection: SlackConnection;
  slackApiUrl: string | undefined;
  doors: Doors;
  claims: Claims;
  log: Log;
  metrics: Metrics;
};

export function slackBot({ connection, slackApiUrl, doors, claims, log, metrics }: Parts): SlackBot {
  const options = clientOptions(slackApiUrl, log);
  const identity = createIdentity(connection.botToken, new WebClient(undefined, { ...options }), newDelays(), log);
  const door = openDoor(connection, options, log, metrics);
  const shared = sharedParts(claims, log, metrics);
  const app = createSlackApp(door.receiver, identity, options, doors, shared);
  const underWay = workUnderWay();
  app.use(({ next }) => underWay.during(next()));
  const stopping = new AbortController();
  return {
    start: async () => {
      void identity.learn(stopping.signal);
      await app.init();
      void app.start();
    },
    stop: async () => {
      stopping.abort();
      shared.answers.stopAll();
      await underWay.finished();
      await app.stop();
    },
    isConnected: () => door.isConnected() && identity.isKnown(),
    requestListener: door.requestListener,
  };
}

function newDelays() {
  return backOff(100, 30_000, Math.random);
}

function sharedParts(claims: Claims, log: Log, metrics: Metrics): Shared {
  const answerFault = faultReply(log, metrics);
  return {
    claims: recentKeys(10_000),
    claimDelivery: deliveryClaims(claims, log, metrics),
    settled: async (work) => {
      try {
        return await work();
      } catch (error) {
        return answerFault(error);
      }
    },
    personally: (work) =>
      work().catch((error: unknown) => {
        const message = answerFault(error);
        return { ...message, plainBlocks: message.blocks, isPersonal: true };
      }),
    faultReply: answerFault,
    answers: answersUnderWay(),
    metrics,
    log,
  };
}
