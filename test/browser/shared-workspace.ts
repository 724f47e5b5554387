import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type LadderWorkspace, openLadderWorkspace } from './ladder-workspace.ts';
import { type Visitor, visit } from './visitor.ts';

/** One browser and one workspace with the real bot for all tests of a file; each test visits it anew. */
export function sharedWorkspace(): { visit(query?: string): Promise<Visitor> } {
  let browser: Browser;
  let workspace: LadderWorkspace;
  beforeAll(async () => {
    [browser, workspace] = await Promise.all([launchChromium(), openLadderWorkspace()]);
  });
  afterAll(async () => {
    await browser.close();
    await workspace.close();
  });
  return { visit: (query) => visit(browser, workspace.url, query) };
}
