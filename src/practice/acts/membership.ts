import { type Acting, done, type Performed, refusedAct } from './acting.ts';
import { sendEvent } from './send-event.ts';
import { visibleChannel } from './write-messages.ts';

export function inviteBot(acting: Acting, person: string, id: string): Performed {
  const { directory, settings } = acting.state;
  const channel = visibleChannel(acting, person, id);
  if (channel?.kind !== 'channel') return refusedAct('There is no such channel.');
  directory.setBotMember(channel.id, true);
  sendEvent(acting, {
    type: 'member_joined_channel',
    user: directory.bot.id,
    channel: channel.id,
    channel_type: 'C',
    team: settings.team.id,
    inviter: person,
  });
  return done;
}

export function removeBot(acting: Acting, person: string, id: string): Performed {
  const channel = visibleChannel(acting, person, id);
  if (channel?.kind !== 'channel') return refusedAct('There is no such channel.');
  acting.state.directory.setBotMember(channel.id, false);
  return done;
}
