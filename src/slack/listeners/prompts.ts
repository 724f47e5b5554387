import type { App } from '@slack/bolt';
import type { Doors, Shared } from '../slack-app.ts';

/** Questions to begin with, when somebody opens the conversation with the bot. */
export function onPrompts(app: App, { prompts }: Doors, { log }: Shared): void {
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab !== 'messages') return;
    // Free plans and guests have no agent pane: there the call fails, and nothing is lost.
    await client.assistant.threads
      .setSuggestedPrompts({ channel_id: event.channel, prompts })
      .catch((error: unknown) => log.debug({ reason: String(error) }, 'no suggested prompts here'));
  });
}
