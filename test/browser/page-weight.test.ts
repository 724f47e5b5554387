import { expect, it } from 'vitest';
import { builtPage } from '../../src/practice/built-page.ts';
import { launchChromium } from './chromium.ts';
import { openLadderWorkspace } from './ladder-workspace.ts';
import { visit } from './visitor.ts';

it('all that the page fetches, an emoji with its font included, weighs at most 1.5 MB', async () => {
  const [browser, workspace] = await Promise.all([launchChromium(), openLadderWorkspace()]);
  const { page, send } = await visit(browser, workspace.url);
  await send('Message #pm-team', '/ladder tip senior');
  await page.getByText('👍').waitFor();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const bytes = await page.evaluate(() =>
    performance
      .getEntries()
      .map((entry) => (entry instanceof PerformanceResourceTiming ? entry.decodedBodySize : 0))
      .reduce((sum, size) => sum + size, 0),
  );
  await browser.close();
  await workspace.close();
  expect(bytes).toBeGreaterThan(500_000);
  expect(bytes).toBeLessThan(1_500_000);
});

it('a page that was built before is found again at once', async () => {
  await builtPage();
  const before = performance.now();
  await builtPage();
  expect(performance.now() - before).toBeLessThan(250);
});
