import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';
import { actions, button, section } from './bare-bolt.ts';

describe('a Bolt app that is reached by HTTP', () => {
  let workspace: PracticeWorkspace;
  let app: App;

  beforeAll(async () => {
    workspace = await openPracticeWorkspace();
    const { signingSecret, botEnvironment } = workspace;
    const receiver = new HTTPReceiver({ signingSecret, logLevel: LogLevel.ERROR });
    app = new App({
      receiver,
      token: botEnvironment.SLACK_BOT_TOKEN,
      clientOptions: { slackApiUrl: botEnvironment.SLACK_API_URL },
      convoStore: false,
      logLevel: LogLevel.ERROR,
    });
    app.command('/card', async ({ ack }) => {
      await ack({ text: 'A card', blocks: [section('card'), actions(button('next', '1')) as never] });
    });
    app.action('next', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'The next card', replace_original: true });
    });
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: 'Heard', thread_ts: event.ts });
    });
    const server = (await app.start(0)) as Server;
    await workspace.useHttp(`http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`);
  });
  afterAll(async () => {
    await app.stop();
    await workspace.close();
  });

  it('answers commands, buttons and events', async () => {
    const ada = workspace.as('ada');
    const { shown } = await ada.command('/card', 'pm-team');
    expect(shown).toMatchObject([{ text: 'A card', onlyVisibleTo: ada.id }]);
    await ada.press(shown[0] ?? expect.fail('nothing was shown'), 'next');
    expect(await ada.sees(({ text }) => text === 'The next card')).toMatchObject({ ts: shown[0]?.ts });
    expect(await ada.answerTo(await ada.mention('pm-team', 'hello'))).toMatchObject({ text: 'Heard' });
    expect(workspace.deliveries().map(({ attempts }) => attempts[0]?.transport)).toEqual(['http', 'http', 'http']);
  });
});

describe('a delivery by HTTP', () => {
  let workspace: PracticeWorkspace;
  let server: Server;
  let address: string;
  let requests: IncomingMessage[];
  let answers: { status: number; headers?: Record<string, string> }[];

  beforeEach(async () => {
    requests = [];
    answers = [{ status: 200 }];
    workspace = await openPracticeWorkspace({ ackDeadlineMs: 50, retryDelaysMs: [0, 0] });
    server = createServer(async (request, response) => {
      const body = (await request.toArray()).join('');
      requests.push(request);
      const { status, headers } = answers.shift() ?? { status: 0 };
      if (status > 0) response.writeHead(status, headers).end(body.includes('challenge') ? body : '');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/slack/events`;
  });
  afterEach(async () => {
    server.close().closeAllConnections();
    await workspace.close();
  });

  it('goes to an address only after it answered the challenge', async () => {
    answers = [{ status: 404 }];
    await expect(workspace.useHttp(address)).rejects.toThrow(/did not answer the challenge: HTTP 404/);
  });

  it('comes again after an error, saying how often and why', async () => {
    await workspace.useHttp(address);
    answers = [{ status: 500 }, { status: 0 }, { status: 200 }];
    const { outcome } = await workspace.sendEvent({ type: 'app_uninstalled' });
    expect(outcome).toBe('acknowledged');
    expect(
      requests.slice(2).map(({ headers }) => [headers['x-slack-retry-num'], headers['x-slack-retry-reason']]),
    ).toEqual([
      ['1', 'http_error'],
      ['2', 'http_timeout'],
    ]);
  });

  it('does not come again when the bot says so', async () => {
    await workspace.useHttp(address);
    answers = [{ status: 500, headers: { 'x-slack-no-retry': '1' } }];
    expect((await workspace.sendEvent({ type: 'app_uninstalled' })).attempts).toHaveLength(1);
  });

  it('fails when the bot is gone', async () => {
    await workspace.useHttp(address);
    server.close().closeAllConnections();
    expect((await workspace.as('ada').command('/ladder')).error).toBe(
      '/ladder failed with the error "dispatch_failed"',
    );
  });
});
