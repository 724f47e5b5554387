import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type LadderWorkspace, openLadderWorkspace } from './ladder-workspace.ts';
import { arrive, type Visitor } from './visitor.ts';

let browser: Browser;
let data: string;
let framework: string;
let workspace: LadderWorkspace;
let ada: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'ladder-data-'));
  await cp(fileURLToPath(new URL('../../data', import.meta.url)), data, { recursive: true });
  framework = join(data, 'frameworks', 'amazon-pm.yml');
});
afterEach(async () => {
  await ada.close();
  await workspace.close();
  await rm(data, { recursive: true });
});

it('a fault in a framework file stands on the page with file, line and column, until it is mended', async () => {
  const whole = await readFile(framework, 'utf8');
  await writeFile(framework, whole.replace('rank: 4', 'rank: four'));
  const line = whole.slice(0, whole.indexOf('rank: 4')).split('\n').length;
  workspace = await openLadderWorkspace({ LADDER_DATA: data });
  ada = await arrive(browser, workspace.url);

  await ada.page.getByText('ladder cannot read its data').waitFor();
  expect(await ada.page.getByRole('listitem').locator('code').first().textContent()).toMatch(
    new RegExp(`amazon-pm\\.yml:${line}:\\d+$`),
  );

  await writeFile(framework, whole);
  await ada.page.getByRole('button', { name: 'Start it again' }).click();
  await ada.page.getByText('ladder is connected', { exact: true }).waitFor();
  await ada.page.getByText('ladder cannot read its data').waitFor({ state: 'detached' });
});

it('the bot is started anew from the page, which says when it is back', async () => {
  workspace = await openLadderWorkspace({ LADDER_DATA: data });
  ada = await arrive(browser, workspace.url);
  await ada.page.getByText('ladder is connected', { exact: true }).waitFor();
  await ada.page.getByRole('button', { name: 'Restart ladder' }).click();
  await ada.page.getByRole('status').getByText('ladder is connected again.').waitFor();
});

it('a server that is gone is said, too', async () => {
  workspace = await openLadderWorkspace({ LADDER_DATA: data });
  ada = await arrive(browser, workspace.url);
  await ada.page.getByText('ladder is connected', { exact: true }).waitFor();
  await workspace.close();
  await ada.page.getByRole('alert').getByText('The practice workspace does not answer.').waitFor();
  await ada.send('Message #pm-team', '/ladder principal');
  await ada.page.getByText('The practice server does not answer. Is it still running in your terminal?').waitFor();
});
