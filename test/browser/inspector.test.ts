import type { App } from '@slack/bolt';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BoltWorkspace, openBoltWorkspace } from './bolt-workspace.ts';
import { launchChromium } from './chromium.ts';
import { hasFocus, pmTeam, type Visitor, visit } from './visitor.ts';

let browser: Browser;
let workspace: BoltWorkspace;
let ada: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  workspace = await openBoltWorkspace(tooLong);
  ada = await visit(browser, workspace.url, `${pmTeam}&inspector`);
  await ada.send('Message #pm-team', '/echo hello');
  await line('/echo hello').waitFor();
});
afterEach(async () => {
  await ada.close();
  await workspace.close();
});

/** Answers /echo with a header that is longer than Slack takes. */
function tooLong(app: App): void {
  app.command('/echo', async ({ ack, respond }) => {
    await ack('heard');
    await respond({ blocks: [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }] }).catch(
      () => {},
    );
  });
}

const inspector = () => ada.page.getByRole('complementary', { name: 'Inspector' });
const line = (title: string) => inspector().getByRole('button').filter({ hasText: title });
const details = () => inspector().getByRole('region', { name: 'Details' });

describe('the inspector', () => {
  it('shows a delivery with its payload, what it was answered with, and after how long', async () => {
    await line('/echo hello').click();
    await details()
      .getByText(/^after \d+\.\d ms$/)
      .waitFor();
    await details().getByText('"heard"').waitFor();
    await details().getByText('"hello"').waitFor();
  });

  it('says what Slack would have refused, and marks the place in the block', async () => {
    await line('response_url').last().click();
    await details().getByText('Slack rejects this').waitFor();
    await details().getByText('/blocks/0/text/text', { exact: true }).waitFor();
    expect(await details().locator('.json-marked').textContent()).toBe(`text: "${'x'.repeat(151)}"`);
  });

  it('shows only what had trouble, or one direction', async () => {
    await inspector().getByText('Trouble').click();
    await line('/echo hello').waitFor({ state: 'detached' });
    await line('response_url').last().waitFor();
    await inspector().getByText('To the bot').click();
    await line('response_url').waitFor({ state: 'detached' });
    await line('/echo hello').waitFor();
  });

  it('finds what stands in a payload', async () => {
    await inspector().getByRole('searchbox', { name: 'Find in payloads' }).fill('no such thing');
    await inspector().getByText('Nothing yet.').waitFor();
    await inspector().getByRole('searchbox', { name: 'Find in payloads' }).fill('HELLO');
    await line('/echo hello').waitFor();
  });

  it('is gone through by keyboard alone, and copied as JSON', async () => {
    await ada.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await ada.tabTo(line('auth.test').first());
    await ada.page.keyboard.press('ArrowDown');
    await ada.page.keyboard.press('ArrowDown');
    expect(await hasFocus(line('/echo hello'))).toBe(true);
    await ada.page.keyboard.press('Enter');
    await ada.tabTo(details().getByRole('button', { name: 'Copy as JSON' }));
    await ada.page.keyboard.press('Enter');
    await details().getByText('Copied').waitFor();
    const copied = JSON.parse(await ada.page.evaluate<string>('navigator.clipboard.readText()'));
    expect(copied).toMatchObject({ direction: 'to-bot', title: '/echo hello', ack: { text: 'heard' } });
  });
});
