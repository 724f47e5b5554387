import { fileURLToPath } from 'node:url';
import { StartupError } from '../startup-error.ts';
import { builtPage, canBuildPage } from './built-page.ts';
import { startPractice } from './start.ts';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const FIRST_PORT = 4173;
const NO_TOOLS =
  'Without Slack tokens this opens the practice workspace, which needs the development packages: npm ci, without --omit=dev. Or set SLACK_BOT_TOKEN and SLACK_APP_TOKEN.';

/** What `npm start` opens when there are no Slack tokens: the practice workspace with the bot in it, its address printed. */
export async function openPractice({ watch }: { watch: boolean }): Promise<{ stop(): Promise<void> }> {
  if (!canBuildPage()) throw new StartupError(NO_TOOLS);
  // biome-ignore lint/style/noProcessEnv: the bot's process gets ours whole, as if it had been started by hand
  const environment = process.env;
  const practice = await startPractice({
    port: Number(environment.PORT) || FIRST_PORT,
    pageFolder: builtPage(),
    manifestPath: fromRoot('manifest.yml'),
    entry: fromRoot('src/main.ts'),
    // The page has the port; the bot's own health endpoints take any free one.
    environment: { ...environment, PORT: '0' },
    watch: watch ? [fromRoot('src'), environment.LADDER_DATA || fromRoot('data')] : [],
    say,
  });
  say(`Practice workspace: ${practice.url}`);
  return { stop: practice.close };
}

function say(line: string) {
  process.stdout.write(`${line}\n`);
}
