import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { builtPage } from '../src/practice/built-page.ts';
import { launchChromium } from '../test/browser/chromium.ts';
import { type Visitor, visit } from '../test/browser/visitor.ts';
import type { Finding } from './comparison.ts';
import { median, quantile } from './statistics.ts';

const CLICKS = 60;
const EDITS = 5;

/** The practice workspace in a browser: how soon it is there, how soon a click and an edit show, what it weighs. */
export async function practicePage(): Promise<Finding[]> {
  await builtPage();
  const browser = await launchChromium();
  const startedAt = performance.now();
  const workspace = await startedWorkspace();
  const visitor = await visit(browser, workspace.url);
  const startMs = performance.now() - startedAt;
  const clicks = await clicksToReply(visitor);
  const edits = await editsToReply(visitor, workspace.data);
  const bytes = await fetchedBytes(browser, workspace.url);
  await browser.close();
  await workspace.stop();
  return [
    atMost('from `npm run dev` to a connected page', startMs, 3000),
    atMost(`click to the reply shown, median of ${CLICKS}`, median(clicks), 100),
    atMost(`click to the reply shown, p95 of ${CLICKS}`, quantile(clicks, 0.95), 200),
    atMost(`edited ladder to the reply that shows it, median of ${EDITS}`, median(edits), 1000),
    { what: 'page weight', value: `${(bytes / 1e6).toFixed(2)} MB`, bar: '≤ 1.5 MB', isMet: bytes <= 1_500_000 },
  ];
}

function atMost(what: string, ms: number, most: number): Finding {
  return { what, value: `${ms.toFixed(0)} ms`, bar: `≤ ${most.toLocaleString('en')} ms`, isMet: ms <= most };
}

async function startedWorkspace() {
  const folder = await mkdtemp(join(tmpdir(), 'ladder-bench-page-'));
  const data = join(folder, 'data');
  await cp(fileURLToPath(new URL('../data', import.meta.url)), data, { recursive: true });
  // biome-ignore lint/style/noProcessEnv: npm needs to be found, and nothing of Slack may be passed on
  const { HOME, PATH } = process.env;
  const workspace = spawn('npm', ['run', '-s', 'dev'], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { HOME, PATH, PORT: '4600', LADDER_DATA: data, DATABASE_URL: `sqlite:${join(folder, 'ladder.sqlite')}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    data,
    url: await addressIn(createInterface({ input: workspace.stdout })),
    async stop() {
      workspace.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addressIn(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const address = /^Practice workspace: (.+)$/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('The practice workspace said no address');
}

/** Milliseconds from each click on a card's arrow to the frame that shows the other level. */
async function clicksToReply({ page, send }: Visitor): Promise<number[]> {
  await send('Message #pm-team', '/ladder principal');
  await page.getByText('principal.1', { exact: true }).waitFor();
  const measured: number[] = [];
  for (let click = -3; click < CLICKS; click += 1) {
    const ms = await clickToReply(page, click % 2 === 0 ? '▶' : '◀');
    if (click >= 0) measured.push(ms);
  }
  return measured;
}

/** In the page, so that driving the browser doesn't count. */
function clickToReply(page: Page, arrow: string): Promise<number> {
  return page.evaluate(`new Promise((shown) => {
    const card = [...document.querySelectorAll('article')].at(-1);
    const title = card.querySelector('h1, h2, h3, [role=heading]').textContent;
    const begun = performance.now();
    const observer = new MutationObserver(() => {
      if (card.querySelector('h1, h2, h3, [role=heading]').textContent === title) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => shown(performance.now() - begun)));
    });
    observer.observe(card, { subtree: true, childList: true, characterData: true });
    [...card.querySelectorAll('button')].find((button) => button.textContent.includes('${arrow}')).click();
  })`);
}

/** Milliseconds from each saved change to a card that shows it, asked for as soon as the page says that the bot is back. */
async function editsToReply({ page, send }: Visitor, data: string): Promise<number[]> {
  const file = join(data, 'frameworks', 'amazon-pm.yml');
  const before = await readFile(file, 'utf8');
  const isBack = page.getByText('ladder is connected', { exact: true });
  const measured: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const words = `changes strategy, edit ${edit}`;
    const begun = performance.now();
    await writeFile(file, before.replace('Influences the strategy of the organization', `It ${words}`));
    await isBack.waitFor({ state: 'detached' });
    await isBack.waitFor();
    await send('Message #pm-team', '/ladder principal');
    await page.getByText(words).first().waitFor();
    measured.push(performance.now() - begun);
  }
  return measured;
}

async function fetchedBytes(browser: Browser, url: string): Promise<number> {
  const { page, close } = await visit(browser, url);
  const sizes: number[] = await page.evaluate('performance.getEntries().map((entry) => entry.decodedBodySize ?? 0)');
  await close();
  return sizes.reduce((sum, size) => sum + size, 0);
}
