import type { App } from '@slack/bolt';
import { workspaceId } from '../../workspace.ts';
import { eventText } from '../event-text.ts';
import { openWindow } from '../open-window.ts';
import { replyInAck } from '../reply-in-ack.ts';
import type { Doors, Shared } from '../slack-app.ts';

/** `/ladder …`, under whatever name the manifest gives it. */
export function onCommand(
  app: App,
  { command: answer, introduce }: Doors,
  { claims, faultReply, metrics }: Shared,
): void {
  app.command(/^\//, async ({ ack, respond, command, client }) => {
    const stop = metrics.ackSeconds.startTimer();
    const { trigger_id: trigger, text, enterprise_id: enterprise, team_id: team, user_id: user } = command;
    if (claims.claim(`${trigger} ${user} ${text}`)) {
      const who = { workspace: workspaceId(enterprise, team), user };
      const place = {
        channel: command.channel_id,
        channelName: command.channel_name,
        openWindow: openWindow(client, command),
      };
      await replyInAck(ack, respond, faultReply, () => {
        const message = answer(eventText(text), who, place);
        return message instanceof Promise ? message.then((later) => introduce(later, who)) : introduce(message, who);
      });
    } else {
      metrics.repeats.inc();
      await ack();
    }
    stop();
  });
}
