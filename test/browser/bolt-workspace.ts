import type { App } from '@slack/bolt';
import { builtPage } from '../../src/practice/built-page.ts';
import type { PracticeOptions } from '../../src/practice/options.ts';
import { botEnvironment, createStandIn } from '../../src/practice/stand-in.ts';
import { startBolt } from '../practice/bare-bolt.ts';

export interface BoltWorkspace {
  url: string;
  app: App;
  close(): Promise<void>;
}

/** The workspace and its page with a Bolt app that does only what the test gives it to do. */
export async function openBoltWorkspace(
  register: (app: App) => void,
  options: PracticeOptions = {},
): Promise<BoltWorkspace> {
  const standIn = createStandIn(options, { pageFolder: builtPage(), restartBot: () => Promise.resolve() });
  await standIn.server.listen(0);
  const app = await startBolt(botEnvironment(standIn), register);
  return {
    url: `http://localhost:${standIn.server.port()}`,
    app,
    async close() {
      await app.stop();
      await standIn.close();
    },
  };
}
