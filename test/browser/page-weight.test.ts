import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtPage } from '../../src/practice/built-page.ts';

it('the page weighs at most 1.5 MB, all of it together', async () => {
  const folder = await builtPage();
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  expect(bytes).toBeLessThan(1_500_000);
});

it('a page that was built before is found again at once', async () => {
  await builtPage();
  const before = performance.now();
  await builtPage();
  expect(performance.now() - before).toBeLessThan(250);
});
