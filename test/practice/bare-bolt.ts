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
  const { SLACK_BOT_TOKEN: token, SLACK_APP_TOKEN: appToken, SLACK_API_URL: slackApiUrl } = workspace.botEnvironment;
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

export const plain = (text: string) => ({ type: 'plain_text' as const, text });
export const section = (text: string) => ({ type: 'section' as const, text: { type: 'mrkdwn' as const, text } });
export const actions = (...elements: { type: string }[]) => ({ type: 'actions', block_id: 'actions', elements });
export const button = (action_id: string, value = '') => ({ type: 'button', text: plain(action_id), action_id, value });
