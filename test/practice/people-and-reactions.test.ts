import { afterAll, beforeAll, expect, it } from 'vitest';
import { appManifest } from '../../src/practice/manifest.ts';
import { type BareBolt, bareBolt } from './bare-bolt.ts';

let bolt: BareBolt;

const scopes = ['channels:read', 'chat:write', 'im:write', 'reactions:write', 'users:read'];
const manifest = appManifest({ display_information: { name: 'ladder' }, oauth_config: { scopes: { bot: scopes } } });

beforeAll(async () => {
  bolt = await bareBolt(() => {}, { manifest });
});
afterAll(() => bolt.close());

const client = () => bolt.app.client;
const ada = () => bolt.workspace.as('ada');
const refusal = (call: Promise<unknown>) =>
  call.then(
    () => 'accepted',
    ({ data }) => data.error,
  );

it('a reaction of the bot stands under the message, once', async () => {
  const { channel, ts } = await ada().post('pm-team', 'well done');
  const reaction = { channel, timestamp: ts, name: 'tada' };
  await client().reactions.add(reaction);
  expect(ada().messages('pm-team').at(-1)?.reactions).toEqual([{ name: 'tada', by: [bolt.workspace.bot.id] }]);
  expect(await refusal(client().reactions.add(reaction))).toBe('already_reacted');
});

it('there is nothing to react to where there is no message', async () => {
  const channel = ada().channelId('pm-team');
  expect(await refusal(client().reactions.add({ channel, timestamp: '1.000001', name: 'tada' }))).toBe(
    'message_not_found',
  );
});

it('a direct message is opened with one person', async () => {
  const { channel } = await client().conversations.open({ users: ada().id });
  expect(channel?.id).toBe((await ada().directMessage('hello')).channel);
  expect(await refusal(client().conversations.open({ users: 'U0NOBODY' }))).toBe('user_not_found');
  expect(await refusal(client().conversations.open({ users: 'U0PRACTICE1,U0PRACTICE2' }))).toBe(
    'method_not_supported_for_channel_type',
  );
});

it('a channel says its name and whether the bot is in it', async () => {
  const info = async (name: string) => (await client().conversations.info({ channel: ada().channelId(name) })).channel;
  expect(await info('pm-team')).toMatchObject({ name: 'pm-team', is_member: true, is_im: false });
  expect(await info('random')).toMatchObject({ name: 'random', is_member: false });
});

it('a person says their name and time zone', async () => {
  const { user } = await client().users.info({ user: ada().id });
  expect(user).toMatchObject({ real_name: 'Ada Lin', tz: 'Europe/Berlin', is_bot: false });
});
