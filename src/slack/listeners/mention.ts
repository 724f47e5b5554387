import type { App } from '@slack/bolt';
import { answerInThread } from '../answer-in-thread.ts';
import { eventKey } from '../event-key.ts';
import { eventText } from '../event-text.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { isShared, workspaceOf } from '../who-of.ts';

/** The bot's name in a channel: answered in the thread. Edits, and mentions where the bot hears every message anyway, are no new questions. */
export function onMention(app: App, doors: Doors, shared: Shared): void {
  app.event('app_mention', async ({ event, body, context, client }) => {
    const { user, channel, ts, thread_ts: thread = ts } = event;
    if (user === undefined || event.bot_id !== undefined || 'edited' in event || channel.startsWith('D')) return;
    const who = { workspace: workspaceOf(body), user };
    if (!(await shared.claimDelivery(who.workspace, eventKey(body.event_id, channel, ts)))) return;
    const text = eventText(event.text);
    const said = { text, who, thread: { channel, thread }, isShared: isShared(body) };
    await answerInThread(client, doors, shared, said, { channel, thread, user, team: context.teamId, isDirect: false });
  });
}
