import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtPage } from '../../src/practice/built-page.ts';
import { startPractice } from '../../src/practice/start.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export interface LadderWorkspace {
  url: string;
  close(): Promise<void>;
}

/** What `npm start` opens: the practice workspace with the real bot in it, with a store of its own. */
export async function openLadderWorkspace(environment: Record<string, string> = {}): Promise<LadderWorkspace> {
  const folder = await mkdtemp(join(tmpdir(), 'ladder-browser-'));
  const practice = await startPractice({
    port: 4400,
    pageFolder: builtPage(),
    manifestPath: fromRoot('manifest.yml'),
    entry: fromRoot('src/main.ts'),
    environment: {
      PORT: '0',
      LOG_LEVEL: 'error',
      DATABASE_URL: `sqlite:${join(folder, 'ladder.sqlite')}`,
      ...environment,
    },
    watch: [],
    say: () => {},
  });
  return {
    url: practice.url,
    async close() {
      await practice.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
