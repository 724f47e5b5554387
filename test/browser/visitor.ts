import type { Browser, Locator, Page } from 'playwright-core';

/** Somebody in front of the page. */
export interface Visitor {
  page: Page;
  /** What the browser complained of: faults of the page, and anything its content policy forbade. */
  complaints: string[];
  /** Writes into the box of that name and sends it. */
  send(box: string, text: string): Promise<void>;
  /** Goes there with the Tab key alone. */
  tabTo(target: Locator): Promise<void>;
  close(): Promise<void>;
}

/** The address of #pm-team, where the bot is from the beginning. */
export const pmTeam = 'at=C0PRACTICE2';

/** Comes when the bot is connected. `hash` is what stands after the # in the address: `as=ben`. */
export async function visit(browser: Browser, url: string, hash = pmTeam): Promise<Visitor> {
  const visitor = await arrive(browser, url, hash);
  await visitor.page.getByText('ladder is connected', { exact: true }).waitFor();
  return visitor;
}

/** Comes whatever the bot is like. */
export async function arrive(browser: Browser, url: string, hash = pmTeam): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.setDefaultTimeout(8000);
  await page.goto(`${url}/#${hash}`);
  return {
    page,
    complaints,
    async send(box, text) {
      await page.getByRole('textbox', { name: box }).fill(text);
      await page.keyboard.press('Enter');
    },
    tabTo: (target) => tabTo(page, target),
    close: () => context.close(),
  };
}

export function hasFocus(target: Locator): Promise<boolean> {
  return target.evaluate((element) => element.matches(':focus'));
}

const MOST_TABS = 120;

async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} cannot be reached with the Tab key`);
}
