import type { App } from '@slack/bolt';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appManifest } from '../../src/practice/manifest.ts';
import { type BoltWorkspace, openBoltWorkspace } from './bolt-workspace.ts';
import { launchChromium } from './chromium.ts';
import { type Visitor, visit } from './visitor.ts';

let browser: Browser;
let workspace: BoltWorkspace;
let ada: Visitor;
let stopped: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  stopped = [];
  workspace = await openBoltWorkspace(slowWriter, { ackDeadlineMs: 200, manifest });
  ada = await visit(browser, workspace.url);
});
afterEach(async () => {
  await ada.close();
  await workspace.close();
});

const manifest = appManifest({
  display_information: { name: 'ladder' },
  features: {
    agent_view: {},
    slash_commands: ['/on', '/never'].map((command) => ({ command, description: 'For this test' })),
    shortcuts: [{ type: 'global', callback_id: 'never', name: 'Never answered', description: 'For this test' }],
  },
  oauth_config: { scopes: { bot: ['assistant:write', 'chat:write', 'commands', 'im:history'] } },
  settings: { event_subscriptions: { bot_events: ['agent_session_stopped', 'message.im'] } },
});

/** Thinks about what it is told in a direct message, begins a reply, and goes on only at the command /on. */
function slowWriter(app: App): void {
  let goOn = () => Promise.resolve();
  app.event('message', async ({ event, client }) => {
    if (event.type !== 'message' || event.subtype !== undefined || event.thread_ts) return;
    const session = { channel_id: event.channel, thread_ts: event.ts };
    await client.apiCall('agents.sessions.setStatus', { ...session, status: 'processing' });
    goOn = async () => {
      const reply = await client.chat.startStream({
        channel: event.channel,
        thread_ts: event.ts,
        markdown_text: 'Once',
      });
      const stream = { channel: event.channel, ts: reply.ts ?? '' };
      goOn = async () => {
        await client.chat.appendStream({ ...stream, markdown_text: ' upon a time' });
        goOn = async () => void (await client.chat.stopStream(stream));
      };
    };
  });
  app.command('/on', async ({ ack }) => {
    await ack();
    await goOn();
  });
  app.command('/never', () => Promise.resolve());
  app.shortcut('never', () => Promise.resolve());
  app.event('agent_session_stopped', async ({ event }) => void stopped.push(event.channel));
}

const thread = () => ada.page.getByRole('complementary', { name: 'Thread' });

describe('a reply that takes its time', () => {
  beforeEach(async () => {
    await ada.page.getByRole('link', { name: 'ladder' }).click();
    await ada.send('Message ladder', 'tell me a story');
    await ada.page.getByText('ladder is thinking').waitFor();
  });

  it('grows as it is written, and can be stopped until it is complete', async () => {
    await ada.send('Message ladder', '/on');
    await thread().getByText('Once', { exact: true }).waitFor();
    await ada.send('Message ladder', '/on');
    await thread().getByText('Once upon a time', { exact: true }).waitFor();
    await thread().getByRole('button', { name: 'Stop' }).waitFor();
    await ada.send('Message ladder', '/on');
    await thread().getByRole('button', { name: 'Stop' }).waitFor({ state: 'detached' });
  });

  it('is stopped by a person, and says so', async () => {
    await ada.send('Message ladder', '/on');
    await thread().getByRole('button', { name: 'Stop' }).click();
    await thread().getByText('Stopped').waitFor();
    await expect.poll(() => stopped).toEqual(['D0PRACTICE1']);
  });
});

describe('what the bot fails to do', () => {
  it('is said as Slack says it, to the person alone, and can be waved away', async () => {
    await ada.send('Message #pm-team', '/never mind');
    const main = ada.page.getByRole('main');
    await main.getByText('/never failed with the error "operation_timeout"').waitFor();
    expect(await main.getByText(/operation_timeout/).count()).toBe(1);
    await ada.page.getByRole('button', { name: 'Dismiss' }).click();
    await main.getByText(/operation_timeout/).waitFor({ state: 'detached' });
  });

  it('is said at the foot of the page, when it has no place of its own', async () => {
    await ada.page.getByRole('button', { name: 'Shortcuts' }).click();
    await ada.page.getByRole('menuitem', { name: /Never answered/ }).click();
    const refusal = ada.page.getByRole('alert').getByText('The shortcut failed with the error "operation_timeout"');
    await refusal.waitFor();
    await ada.page.getByRole('button', { name: 'Dismiss' }).click();
    await refusal.waitFor({ state: 'detached' });
  });

  it('a command that the app has not is refused, and what was typed is kept', async () => {
    await ada.send('Message #pm-team', '/nothing at all');
    await ada.page.getByText('/nothing is not a valid command.').waitFor();
    expect(await ada.page.getByRole('textbox', { name: 'Message #pm-team' }).inputValue()).toBe('/nothing at all');
  });
});
