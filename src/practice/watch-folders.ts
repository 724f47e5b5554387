import { type FSWatcher, watch } from 'node:fs';

/** Editors write a file in several steps: one change is what happens within this time. */
const DEBOUNCE_MS = 50;

/** Calls back when something under these folders or files changed, until the returned function is called. */
export function watchFolders(
  paths: readonly string[],
  onChange: () => void,
  ignored = /node_modules|\.sqlite/,
): () => void {
  let soon: NodeJS.Timeout | undefined;
  const watchers: FSWatcher[] = paths.map((path) =>
    watch(path, { recursive: true }, (_, file) => {
      if (file !== null && ignored.test(file)) return;
      clearTimeout(soon);
      soon = setTimeout(onChange, DEBOUNCE_MS);
    }),
  );
  return () => {
    clearTimeout(soon);
    for (const watcher of watchers) watcher.close();
  };
}
