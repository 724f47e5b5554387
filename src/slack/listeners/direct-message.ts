import type { App } from '@slack/bolt';
import { answerInThread } from '../answer-in-thread.ts';
import { eventKey } from '../event-key.ts';
import { eventText } from '../event-text.ts';
import type { Doors, Shared } from '../slack-app.ts';
import { isShared, workspaceOf } from '../who-of.ts';

/** A message to the bot itself. Edits, deletions and other bots' messages are no questions, and stay unanswered. */
export function onDirectMessage(app: App, doors: Doors, shared: Shared): void {
  app.event('message', async ({ event, body, context, client }) => {
    const isSaid = event.subtype === undefined || event.subtype === 'file_share';
    if (!isSaid || event.channel_type !== 'im' || 'bot_id' in event) return;
    const { user, channel, ts, thread_ts: thread = ts } = event;
    const who = { workspace: workspaceOf(body), user };
    if (!(await shared.claimDelivery(who.workspace, eventKey(body.event_id, channel, ts)))) return;
    const text = eventText(event.text ?? '');
    const said = { text, who, thread: { channel, thread }, isShared: isShared(body) };
    await answerInThread(client, doors, shared, said, { channel, thread, user, team: context.teamId, isDirect: true });
  });
}
