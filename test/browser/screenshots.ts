import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { openLadderWorkspace } from './ladder-workspace.ts';
import { pmTeam, type Visitor, visit } from './visitor.ts';

// `npm run screenshots`: the pictures of the README, as the page and the bot are now.

const folder = fileURLToPath(new URL('../../docs', import.meta.url));

await mkdir(folder, { recursive: true });
const [browser, workspace] = await Promise.all([launchChromium(), openLadderWorkspace()]);
await picture('practice-principal', pmTeam, lookUp);
await picture('practice-inspector', `${pmTeam}&inspector`, lookInto);
await picture('practice-thread', 'at=D', ask);
await picture('practice-home', 'at=D&tab=home', seeHome);
await browser.close();
await workspace.close();

async function lookUp({ page, send }: Visitor) {
  await send('Message #pm-team', '/ladder principal');
  await page.getByRole('button', { name: 'Compare with next' }).last().waitFor();
  // What was sent is nowhere to be seen, in Slack as here: it stands in the box again, to show what was typed.
  await page.getByRole('textbox', { name: 'Message #pm-team' }).fill('/ladder principal');
}

async function lookInto({ page }: Visitor) {
  await page.getByRole('button', { name: 'Compare with next' }).last().click();
  await page.getByText(/^New at/).waitFor();
  await page
    .getByRole('button', { name: /block_actions/ })
    .last()
    .click();
  await page.getByRole('region', { name: 'Details' }).waitFor();
}

async function ask({ page, send }: Visitor) {
  await send('Message ladder', 'who mentors junior product managers?');
  await page
    .getByRole('complementary', { name: 'Thread' })
    .getByRole('article', { name: /^ladder/ })
    .waitFor();
}

async function seeHome({ page }: Visitor) {
  await page.getByRole('tabpanel').getByText('Your level').first().waitFor();
}

async function picture(name: string, hash: string, act: (visitor: Visitor) => Promise<void>): Promise<void> {
  const visitor = await visit(browser, workspace.url, hash);
  await visitor.page.setViewportSize({ width: 1280, height: 800 });
  await act(visitor);
  await visitor.page.evaluate('document.fonts.ready.then(() => undefined)');
  const image = await webp(visitor.page);
  await writeFile(join(folder, `${name}.webp`), image);
  await visitor.close();
  process.stdout.write(`docs/${name}.webp: ${Math.round(image.length / 1000)} kB\n`);
}

/** A third of the size of Chromium's PNG, and as sharp. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90 });
  return Buffer.from(data, 'base64');
}
