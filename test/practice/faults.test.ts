import { LogLevel, WebAPIHTTPError, WebAPIRateLimitedError, WebAPIRequestError, WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';

let workspace: PracticeWorkspace;
let client: WebClient;

beforeAll(async () => {
  workspace = await openPracticeWorkspace();
  client = new WebClient(workspace.botEnvironment.SLACK_BOT_TOKEN, {
    slackApiUrl: workspace.botEnvironment.SLACK_API_URL,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 200,
    logLevel: LogLevel.ERROR,
  });
});
afterAll(() => workspace.close());

it('answers 429 with the seconds to wait', async () => {
  workspace.faults.plan('auth.test', { kind: 'rate-limited', retryAfterSeconds: 7 });
  await expect(client.auth.test()).rejects.toSatisfy(
    (error) => error instanceof WebAPIRateLimitedError && error.retryAfter === 7,
  );
});

it('answers 500', async () => {
  workspace.faults.plan('auth.test', { kind: 'status', status: 500 });
  await expect(client.auth.test()).rejects.toBeInstanceOf(WebAPIHTTPError);
});

it('answers with an error of Slack’s', async () => {
  workspace.faults.plan('auth.test', { kind: 'error', error: 'invalid_auth' });
  await expect(client.auth.test()).rejects.toMatchObject({ data: { error: 'invalid_auth' } });
});

it.each([{ kind: 'hang' }, { kind: 'reset' }] as const)('does not answer at all: $kind', async (fault) => {
  workspace.faults.plan('auth.test', fault);
  await expect(client.auth.test()).rejects.toBeInstanceOf(WebAPIRequestError);
});

it('answers late', async () => {
  workspace.faults.plan('auth.test', { kind: 'delay', ms: 30 });
  await client.auth.test();
  expect(workspace.calls('auth.test').at(-1)?.ms).toBeGreaterThanOrEqual(29);
});

it('meets as many calls as planned, and only of that method', async () => {
  workspace.faults.plan('auth.test', { kind: 'error', error: 'internal_error' }, 2);
  const user = workspace.as('ada').id;
  const failed = { data: { error: 'internal_error' } };
  await expect(client.auth.test()).rejects.toMatchObject(failed);
  await expect(client.users.info({ user })).resolves.toMatchObject({ ok: true });
  await expect(client.auth.test()).rejects.toMatchObject(failed);
  await expect(client.auth.test()).resolves.toMatchObject({ ok: true });
});
