import type { App } from '@slack/bolt';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { appManifest } from '../../src/practice/manifest.ts';
import { type BoltWorkspace, openBoltWorkspace } from './bolt-workspace.ts';
import { launchChromium } from './chromium.ts';
import { type Visitor, visit } from './visitor.ts';

let browser: Browser;
let workspace: BoltWorkspace;
let ada: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workspace = await openBoltWorkspace(echo, { manifest });
  ada = await visit(browser, workspace.url);
});
afterEach(async () => {
  await ada.close();
  await workspace.close();
});

const manifest = appManifest({
  display_information: { name: 'ladder' },
  features: { slash_commands: [{ command: '/echo', description: 'For this test', should_escape: false }] },
  oauth_config: { scopes: { bot: ['commands'] } },
});

/** Shows a section with the text that follows the command. */
function echo(app: App): void {
  app.command('/echo', ({ ack, command: { text } }) =>
    ack({ text, blocks: [{ type: 'section', text: { type: 'mrkdwn', text } }] }),
  );
}

it.each([
  ['what is escaped stays words', '&lt;@U0PRACTICE2&gt; and &lt;!here&gt;', '<@U0PRACTICE2> and <!here>'],
  ['an escaped > quotes nothing', '&gt; not a quote', '> not a quote'],
  ['what is not escaped means somebody', 'ask <@U0PRACTICE2>', 'ask @Ben Osei'],
  ['the name of an emoji becomes one', 'well done :tada:', 'well done 🎉'],
  ['a time is none', 'at 09:30: read', 'at 09:30: read'],
])('%s', async (_title, text, shown) => {
  await ada.send('Message #pm-team', `/echo ${text}`);
  const words = ada.page.getByRole('article').last().locator('.message-body');
  await words.waitFor();
  expect((await words.innerText()).replaceAll('\u2060', '').trim()).toBe(shown);
});
