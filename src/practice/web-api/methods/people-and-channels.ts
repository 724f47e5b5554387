import * as z from 'zod';
import type { Channel } from '../../state/directory.ts';
import { method, SPECIAL_TIER, TIER_3, TIER_4 } from '../method.ts';
import { channelOf, personOf } from '../reach.ts';
import { Refusal } from '../refusal.ts';

export const authTest = method({
  name: 'auth.test',
  token: 'bot',
  scopes: [],
  perMinute: SPECIAL_TIER,
  arguments: z.object({}),
  run: (_, { settings, directory }) => ({
    fields: {
      url: `https://${settings.team.domain}.slack.com/`,
      team: settings.team.name,
      team_id: settings.team.id,
      user: directory.bot.handle,
      user_id: directory.bot.id,
      bot_id: settings.botId,
      is_enterprise_install: false,
      ...(settings.team.enterpriseId && { enterprise_id: settings.team.enterpriseId }),
    },
  }),
});

export const openConversation = method({
  name: 'conversations.open',
  token: 'bot',
  scopes: ['im:write'],
  perMinute: TIER_3,
  arguments: z.object({ users: z.string().optional(), channel: z.string().optional() }),
  run({ users, channel }, state) {
    if (channel) return { fields: { channel: { id: channelOf(state, channel).id } } };
    if (!users) throw new Refusal('users_list_not_supplied');
    if (users.includes(',')) throw new Refusal('method_not_supported_for_channel_type');
    return { fields: { channel: { id: state.directory.directMessageOf(personOf(state, users).id).id } } };
  },
});

export const conversationInfo = method({
  name: 'conversations.info',
  token: 'bot',
  scopes: ['channels:read'],
  perMinute: TIER_3,
  arguments: z.object({ channel: z.string() }),
  run: ({ channel }, state) => ({ fields: { channel: channelPayload(channelOf(state, channel)) } }),
});

export const userInfo = method({
  name: 'users.info',
  token: 'bot',
  scopes: ['users:read'],
  perMinute: TIER_4,
  arguments: z.object({ user: z.string() }),
  run({ user }, state) {
    const { id, handle, name, timeZone, isBot } = personOf(state, user);
    const profile = { real_name: name, display_name: handle };
    const zone = { tz: timeZone, tz_label: timeZone, tz_offset: offsetSeconds(timeZone, state.clock.now()) };
    const team_id = state.settings.team.id;
    return { fields: { user: { id, team_id, name: handle, real_name: name, is_bot: isBot, profile, ...zone } } };
  },
});

function channelPayload({ id, name, kind, botIsMember, isArchived, members }: Channel) {
  const shared = { id, is_archived: isArchived, is_member: botIsMember };
  return kind === 'channel'
    ? { ...shared, name, is_channel: true, is_im: false, is_private: false }
    : { ...shared, is_channel: false, is_im: true, user: members[0] };
}

function offsetSeconds(timeZone: string, atMs: number): number {
  const at = Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone);
  return at.offsetNanoseconds / 1e9;
}
