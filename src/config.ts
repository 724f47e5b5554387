import { fileURLToPath } from 'node:url';
import { config as loadDotenv } from 'dotenv';
import type * as z from 'zod';
import { Environment } from './environment.ts';
import { StartupError } from './startup-error.ts';

const shippedData = fileURLToPath(new URL('../data', import.meta.url));

/** How the bot is connected to Slack; `practice` is our own workspace on this machine, for when there are no tokens. */
export type Connection = SlackConnection | { kind: 'practice' };

export type SlackConnection =
  | { kind: 'socket'; botToken: string; appToken: string; connections: number }
  | { kind: 'http'; botToken: string; signingSecret: string };

/** An OpenAI-compatible endpoint, and how much of it may be used. */
export type ModelConfig = {
  apiKey: string | undefined;
  baseUrl: string | undefined;
  model: string | undefined;
  /** In dollars for a million tokens. */
  price: { input: number; output: number };
  /** For one workspace on one day. */
  workspaceLimit: DailyLimit;
  personLimit: DailyLimit;
};

export type DailyLimit = { requests: number; tokens: number };

export type Config = {
  production: boolean;
  connection: Connection;
  /** Ends in `/api/`; undefined means Slack's own. */
  slackApiUrl: string | undefined;
  openai: ModelConfig | undefined;
  databaseUrl: string | undefined;
  /** Where the practice workspace says how far its clock is ahead; nowhere else is there such a clock. */
  clockUrl: string | undefined;
  port: number | undefined;
  logLevel: NonNullable<Environment['LOG_LEVEL']>;
  dataFolder: string;
  standardFramework: string | undefined;
  /** Slack user ids. */
  owners: readonly string[];
};

/** The process's environment, filled up from a `.env` file where there is one; what is set outside wins. */
export function processEnvironment(): Record<string, string | undefined> {
  loadDotenv({ quiet: true });
  return process.env;
}

/** @throws StartupError naming every variable that is missing or wrong, all at once. */
export function readConfig(environment = processEnvironment()): Config {
  const parsed = Environment.safeParse(environment);
  const malformed = parsed.success ? [] : parsed.error.issues.map((issue) => fault(issue));
  const faults = [...malformed, ...missingVariables(environment), ...misplacedVariables(environment)];
  if (!parsed.success || faults.length > 0) throw new StartupError(faultsMessage(faults));
  return toConfig(parsed.data);
}

function toConfig(values: Environment): Config {
  return {
    production: values.NODE_ENV === 'production',
    connection: connection(values),
    slackApiUrl: values.SLACK_API_URL,
    openai: modelConfig(values),
    databaseUrl: values.DATABASE_URL,
    clockUrl: values.LADDER_CLOCK_URL,
    port: values.PORT,
    logLevel: values.LOG_LEVEL ?? 'info',
    dataFolder: values.LADDER_DATA ?? shippedData,
    standardFramework: values.LADDER_DEFAULT,
    owners: (values.LADDER_OWNERS ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
  };
}

function modelConfig(values: Environment): ModelConfig | undefined {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = values;
  if (apiKey === undefined && baseUrl === undefined) return undefined;
  return {
    apiKey,
    baseUrl,
    model,
    price: { input: values.OPENAI_PRICE_IN ?? 0, output: values.OPENAI_PRICE_OUT ?? 0 },
    workspaceLimit: {
      requests: values.OPENAI_DAILY_REQUESTS ?? 2_000,
      tokens: values.OPENAI_DAILY_TOKENS ?? 4_000_000,
    },
    personLimit: {
      requests: values.OPENAI_PERSON_DAILY_REQUESTS ?? 100,
      tokens: values.OPENAI_PERSON_DAILY_TOKENS ?? 200_000,
    },
  };
}

function connection(values: Environment): Connection {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = values;
  if (botToken !== undefined && appToken !== undefined) {
    return { kind: 'socket', botToken, appToken, connections: values.SLACK_CONNECTIONS ?? 2 };
  }
  if (botToken !== undefined && signingSecret !== undefined) return { kind: 'http', botToken, signingSecret };
  return { kind: 'practice' };
}

/** What is not there although something else that is there needs it. */
function missingVariables(environment: Record<string, string | undefined>): string[] {
  const has = (name: string) => (environment[name] ?? '') !== '';
  const door = has('SLACK_APP_TOKEN') || has('SLACK_SIGNING_SECRET');
  const needsSlack = has('SLACK_BOT_TOKEN') || door || environment.NODE_ENV === 'production';
  if (!needsSlack) return [];
  return [
    ...(has('SLACK_BOT_TOKEN')
      ? []
      : ['SLACK_BOT_TOKEN is missing: the token that begins with xoxb-, from OAuth & Permissions']),
    ...(door
      ? []
      : ['SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing: one of the two is needed']),
  ];
}

/** What only the practice workspace sets for the bot that it starts. */
function misplacedVariables(environment: Record<string, string | undefined>): string[] {
  if (environment.NODE_ENV !== 'production' || (environment.LADDER_CLOCK_URL ?? '') === '') return [];
  return ['LADDER_CLOCK_URL is for the practice workspace only: take it out'];
}

function fault(issue: z.core.$ZodIssue): string {
  const [nested] = issue.code === 'invalid_union' ? (issue.errors.at(-1) ?? []) : [];
  return `${String(issue.path[0])} ${nested?.message ?? issue.message}`;
}

function faultsMessage(faults: readonly string[]): string {
  return [
    'The settings are not right:',
    ...faults.map((line) => `- ${line}`),
    'README has the table of settings.',
  ].join('\n');
}
