import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { StartupError } from '../src/startup-error.ts';

const socket = { SLACK_BOT_TOKEN: 'xoxb-1-abc', SLACK_APP_TOKEN: 'xapp-1-A1-abc' };
const http = { SLACK_BOT_TOKEN: 'xoxb-1-abc', SLACK_SIGNING_SECRET: 'shh' };

describe('the settings', () => {
  it('may all be empty: then the practice workspace opens, on shipped data', () => {
    expect(readConfig({})).toEqual({
      production: false,
      connection: { kind: 'practice' },
      slackApiUrl: undefined,
      openai: undefined,
      databaseUrl: undefined,
      clockUrl: undefined,
      port: undefined,
      logLevel: 'info',
      dataFolder: fileURLToPath(new URL('../data', import.meta.url)),
      standardFramework: undefined,
      owners: [],
    });
  });

  it('that are empty lines of a .env file are not set', () => {
    expect(
      readConfig({ SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', PORT: '', LOG_LEVEL: '', LADDER_OWNERS: '' }),
    ).toEqual(readConfig({}));
  });

  it.each([
    [
      'an app token: Socket Mode',
      socket,
      { kind: 'socket', botToken: 'xoxb-1-abc', appToken: 'xapp-1-A1-abc', connections: 2 },
    ],
    ['a signing secret: HTTP', http, { kind: 'http', botToken: 'xoxb-1-abc', signingSecret: 'shh' }],
    ['both: Socket Mode', { ...http, ...socket }, { kind: 'socket' }],
    ['as many connections as wanted', { ...socket, SLACK_CONNECTIONS: '5' }, { kind: 'socket', connections: 5 }],
  ])('choose the way to Slack by %s', (_, environment, connection) => {
    expect(readConfig(environment)).toMatchObject({ connection });
  });

  it.each([
    ['PORT', '0', { port: 0 }],
    ['LOG_LEVEL', 'debug', { logLevel: 'debug' }],
    ['LADDER_DATA', '/srv/ladder', { dataFolder: '/srv/ladder' }],
    ['LADDER_DEFAULT', 'engineering', { standardFramework: 'engineering' }],
    ['LADDER_OWNERS', ' U012AB3CD, W0XYZ ,', { owners: ['U012AB3CD', 'W0XYZ'] }],
    ['DATABASE_URL', 'postgres://localhost/ladder', { databaseUrl: 'postgres://localhost/ladder' }],
    ['DATABASE_URL', 'sqlite:var/ladder.sqlite', { databaseUrl: 'sqlite:var/ladder.sqlite' }],
    ['SLACK_API_URL', 'http://127.0.0.1:3900/api/', { slackApiUrl: 'http://127.0.0.1:3900/api/' }],
    ['OPENAI_API_KEY', 'sk-1', { openai: { apiKey: 'sk-1', baseUrl: undefined, model: undefined } }],
    ['OPENAI_BASE_URL', 'http://localhost:11434/v1', { openai: { baseUrl: 'http://localhost:11434/v1' } }],
    ['OPENAI_MODEL', 'any', { openai: undefined }],
    ['OPENAI_PRICE_IN', '0.25', { openai: undefined }],
    ['LADDER_CLOCK_URL', 'http://127.0.0.1:4000/clock', { clockUrl: 'http://127.0.0.1:4000/clock' }],
    ['NODE_ENV', 'test', { production: false }],
  ])('take %s=%s', (name, value, part) => {
    expect(readConfig({ [name]: value })).toMatchObject(part);
  });
});

describe('a language model', () => {
  it('has limits a day, for the workspace and for each person, and no price until it is given one', () => {
    expect(readConfig({ OPENAI_API_KEY: 'sk-1' }).openai).toEqual({
      apiKey: 'sk-1',
      baseUrl: undefined,
      model: undefined,
      price: { input: 0, output: 0 },
      workspaceLimit: { requests: 2_000, tokens: 4_000_000 },
      personLimit: { requests: 100, tokens: 200_000 },
    });
  });

  it.each([
    ['OPENAI_PRICE_IN', '0.25', { price: { input: 0.25, output: 0 } }],
    ['OPENAI_PRICE_OUT', '2', { price: { input: 0, output: 2 } }],
    ['OPENAI_DAILY_REQUESTS', '5', { workspaceLimit: { requests: 5 } }],
    ['OPENAI_DAILY_TOKENS', '5', { workspaceLimit: { tokens: 5 } }],
    ['OPENAI_PERSON_DAILY_REQUESTS', '5', { personLimit: { requests: 5 } }],
    ['OPENAI_PERSON_DAILY_TOKENS', '5', { personLimit: { tokens: 5 } }],
  ])('takes %s=%s', (name, value, part) => {
    expect(readConfig({ OPENAI_API_KEY: 'sk-1', [name]: value }).openai).toMatchObject(part);
  });
});

function faultsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof StartupError)) throw error;
    return error.message.split('\n').slice(1, -1);
  }
}

const noBotToken = '- SLACK_BOT_TOKEN is missing: the token that begins with xoxb-, from OAuth & Permissions';
const noDoor = '- SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing: one of the two is needed';

describe('settings that are wrong', () => {
  it.each([
    ['SLACK_BOT_TOKEN', 'xoxp-1', ['- SLACK_BOT_TOKEN is not a bot token: it begins with xoxb-', noDoor]],
    ['SLACK_APP_TOKEN', 'xoxb-1', ['- SLACK_APP_TOKEN is not an app-level token: it begins with xapp-', noBotToken]],
    ['SLACK_API_URL', 'slack.test', ['- SLACK_API_URL is not an http(s) address', '- SLACK_API_URL must end in /api/']],
    ['SLACK_API_URL', 'ftp://slack.test/api/', ['- SLACK_API_URL is not an http(s) address']],
    ['SLACK_API_URL', 'https://slack.test', ['- SLACK_API_URL must end in /api/']],
    ['SLACK_CONNECTIONS', '0', ['- SLACK_CONNECTIONS must be 1 to 10']],
    ['SLACK_CONNECTIONS', '11', ['- SLACK_CONNECTIONS must be 1 to 10']],
    ['SLACK_CONNECTIONS', 'two', ['- SLACK_CONNECTIONS is not a number']],
    ['SLACK_CONNECTIONS', '1.5', ['- SLACK_CONNECTIONS must be 1 to 10']],
    ['PORT', '70000', ['- PORT is not a port']],
    ['PORT', '-1', ['- PORT is not a port']],
    ['PORT', '80.5', ['- PORT is not a port']],
    ['PORT', 'http', ['- PORT is not a port']],
    ['LOG_LEVEL', 'loud', ['- LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent']],
    ['DATABASE_URL', 'mysql://x', ['- DATABASE_URL must be sqlite:PATH or postgres://…']],
    ['OPENAI_BASE_URL', 'localhost', ['- OPENAI_BASE_URL is not an http(s) address']],
    ['LADDER_CLOCK_URL', 'http://clock.example', ['- LADDER_CLOCK_URL must be on this machine']],
    ['LADDER_OWNERS', '@ada', ['- LADDER_OWNERS must be Slack user ids like U012AB3CD, separated by commas']],
  ])('are told with what is right: %s=%s', (name, value, faults) => {
    expect(faultsOf({ [name]: value })).toEqual(faults);
  });

  it.each([
    ['a bot token alone', { SLACK_BOT_TOKEN: 'xoxb-1' }, [noDoor]],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, [noBotToken]],
    ['a signing secret alone', { SLACK_SIGNING_SECRET: 'shh' }, [noBotToken]],
    ['a door that is an empty line', { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: '' }, [noDoor]],
    ['production without any', { NODE_ENV: 'production' }, [noBotToken, noDoor]],
  ])('are those that lack a part: %s', (_, environment, faults) => {
    expect(faultsOf(environment)).toEqual(faults);
  });

  it('are those that belong to the practice workspace, in production', () => {
    const clock = { LADDER_CLOCK_URL: 'http://127.0.0.1:4000/clock' };
    expect(faultsOf({ ...socket, ...clock, NODE_ENV: 'production' })).toEqual([
      '- LADDER_CLOCK_URL is for the practice workspace only: take it out',
    ]);
  });

  it('are told all at once, what is malformed and what is missing', () => {
    expect(faultsOf({ SLACK_APP_TOKEN: 'nonsense', PORT: 'x', LOG_LEVEL: 'loud' })).toEqual([
      '- SLACK_APP_TOKEN is not an app-level token: it begins with xapp-',
      '- PORT is not a port',
      '- LOG_LEVEL must be trace, debug, info, warn, error, fatal or silent',
      noBotToken,
    ]);
  });

  it('are told without the secrets in them', () => {
    const secret = 'a-secret-that-was-pasted-into-the-wrong-line';
    expect(faultsOf({ SLACK_BOT_TOKEN: secret, SLACK_APP_TOKEN: secret, DATABASE_URL: secret }).join()).not.toContain(
      secret,
    );
  });
});
