import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = new URL('../src/slack/', import.meta.url).pathname;
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');

function found(pattern: RegExp): string[] {
  const all = Array.from(sources.matchAll(pattern), ([, name = '']) => name.replaceAll(/\s/g, ''));
  return [...new Set(all)].toSorted();
}

/** The Web API methods that the code calls: `chat.postMessage`. */
export const methodsCalled = found(/\bclient\s*\.\s*(\w+(?:\s*\.\s*\w+)+)\s*\(/g);

/** The events that have a listener: `app_mention`. */
export const eventsHeard = found(/\bapp\.event\(\s*'([\w.]+)'/g);

/** The shortcuts that have a listener, by callback id. */
export const shortcutsHeard = found(/\bapp\.shortcut\(\s*'(\w+)'/g);
