import type { App } from '@slack/bolt';
import { eventKey } from '../event-key.ts';
import { eventText } from '../event-text.ts';
import { postReply } from '../post-reply.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { workspaceOf } from '../who-of.ts';

/** A message to the bot itself. Edits, deletions and other bots' messages are no questions, and stay unanswered. */
export function onDirectMessage(app: App, { converse }: Doors, { claimDelivery, personally }: Shared): void {
  app.event('message', async ({ event, body, context, client }) => {
    const isSaid = event.subtype === undefined || event.subtype === 'file_share';
    if (!isSaid || event.channel_type !== 'im' || 'bot_id' in event) return;
    const { user, channel, ts, thread_ts: thread = ts } = event;
    const who = { workspace: workspaceOf(body), user };
    if (!(await claimDelivery(who.workspace, eventKey(body.event_id, channel, ts)))) return;
    const text = eventText(event.text ?? '', context.botUserId);
    const reply = await personally(() => converse({ text, who, thread: { channel, thread }, isShared: false }));
    await postReply(client, reply, { channel, thread, user, isDirect: true });
  });
}
