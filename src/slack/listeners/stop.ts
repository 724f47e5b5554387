import type { App } from '@slack/bolt';
import type { Doors, Shared } from '../slack-app.ts';
import { workspaceOf } from '../who-of.ts';

/** Slack's own Stop button: what was said so far stays, and no more is asked of the model. */
export function onStop(app: App, _doors: Doors, { answers }: Shared): void {
  app.event('agent_session_stopped', async ({ event: { channel, thread_ts: thread }, body }) => {
    answers.stop(workspaceOf(body), { channel, thread });
  });
}
