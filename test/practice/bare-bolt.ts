import { App, LogLevel } from '@slack/bolt';
import type { PracticeOptions } from '../../src/practice/options.ts';
import { openPracticeWorkspace, type PracticeWorkspace } from '../../src/practice/workspace.ts';

export interface BareBolt {
  app: App;
  workspace: PracticeWorkspace;
  close(): Promise<void>;
}

/** A Bolt app with nothing of ours in it, connected to a workspace of its own. */
export async function bareBolt(register: (app: App) => void, options: PracticeOptions = {}): Promise<BareBolt> {
  const workspace = await openPracticeWorkspace(options);
  const app = await startBolt(workspace.botEnvironment, register);
  await workspace.connected();
  return {
    app,
    workspace,
    async close() {
      await app.stop();
      await workspace.close();
    },
  };
}

/** A Bolt app that does what `register` gives it to do, connected to the workspace that the settings name. */
export async function startBolt(
  settings: PracticeWorkspace['botEnvironment'],
  register: (app: App) => void,
): Promise<App> {
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slackApiUrl } = settings;
  const clientOptions = { slackApiUrl, retryConfig: { retries: 0 } };
  const app = new App({
    token,
    appToken,
    socketMode: true,
    clientOptions,
    convoStore: false,
    logLevel: LogLevel.ERROR,
  });
  register(app);
  await app.start();
  return app;
}

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
export const actions = (...elements: { type: string }[]) => ({ type: 'actions', block_id: 'actions', elements });
export const button = (action_id: string, value = '') => ({ type: 'button', text: plain(action_id), action_id, value });
