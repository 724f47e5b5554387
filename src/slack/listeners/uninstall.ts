import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '@slack/bolt';
import type { WorkspaceId } from '../../workspace.ts';
import { backOff } from '../back-off.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { workspaceOf } from '../who-of.ts';

const tries = 4;

/** Everything of a workspace goes when it removes the app. Slack asks for no authorisation here, and tells only once. */
export function onUninstall(app: App, { leave }: Doors, { log }: Shared): void {
  const purge = async (workspace: WorkspaceId) => {
    const delays = backOff(250, 2_000, Math.random);
    for (let left = tries; left > 0; left -= 1) {
      const error = await leave(workspace).then(
        () => undefined,
        (reason: unknown) => String(reason),
      );
      if (error === undefined)
        return log.info({ workspace }, 'the workspace removed the app; all that was stored of it is gone');
      log.error(
        { workspace, reason: error },
        'what is stored of a workspace that removed the app could not be deleted',
      );
      await wait(delays.next());
    }
  };

  app.event('app_uninstalled', async ({ body }) => purge(workspaceOf(body)));
  app.event('tokens_revoked', async ({ event, body }) => {
    if ((event.tokens.bot ?? []).length > 0) await purge(workspaceOf(body));
  });
}
