import { defineConfig } from 'vitest/config';

/** What kills processes, or installs into an empty folder: minutes, one file after the other. */
export default defineConfig({
  test: {
    include: ['test/crash/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
