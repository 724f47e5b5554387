import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BareBolt, bareBolt, section } from './bare-bolt.ts';

let bolt: BareBolt;

beforeAll(async () => {
  bolt = await bareBolt((app) => {
    app.event('app_mention', async ({ event, say }) => {
      await say({ text: `Heard ${event.text}`, thread_ts: event.ts });
    });
    app.message('secret', async ({ message, client }) => {
      await client.chat.postEphemeral({ channel: message.channel, user: userOf(message), text: 'Only you' });
    });
    app.message('edit me', async ({ message, say, client }) => {
      const { channel = '', ts = '' } = await say({ text: 'One', blocks: [section('one')], thread_ts: message.ts });
      await client.chat.update({ channel, ts, text: 'Two' });
    });
    app.message('hello', async ({ message, say }) => {
      await say({ text: 'Hi', thread_ts: message.ts });
    });
  });
});
afterAll(() => bolt.close());

const userOf = (message: object) => ('user' in message ? String(message.user) : '');

it('brings a mention to the bot where it is a member, and its answer to everybody in the thread', async () => {
  const question = await bolt.workspace.as('ada').mention('pm-team', 'what does a principal do?');
  const answer = await bolt.workspace.as('ben').answerTo(question);
  expect(answer).toMatchObject({
    text: `Heard <@${bolt.workspace.bot.id}> what does a principal do?`,
    threadTs: question.ts,
  });
});

it('says to the person that the bot is not in the channel, and brings the bot nothing', async () => {
  const outcome = await bolt.workspace
    .as('ada')
    .act({ kind: 'post', channel: 'random', text: `<@${bolt.workspace.bot.id}> hello` });
  expect(outcome.failures).toMatchObject([
    { text: '@ladder is not in #random and did not see this. Invite it with /invite.' },
  ]);
  await bolt.workspace.settled();
  expect(bolt.workspace.deliveries().filter(({ title }) => title === 'app_mention')).toHaveLength(1);
});

it('brings a mention from a channel that the bot was invited to', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.act({ kind: 'invite-bot', channel: 'general' });
  expect(await ada.answerTo(await ada.mention('general', 'hello'))).toMatchObject({
    channel: ada.channelId('general'),
  });
});

it('brings a direct message to the bot, and shows its answer to that person alone', async () => {
  const ada = bolt.workspace.as('ada');
  const answer = await ada.answerTo(await ada.directMessage('hello'));
  expect(answer.text).toBe('Hi');
  expect(bolt.workspace.as('ben').snapshot().messages).not.toContainEqual(expect.objectContaining({ text: 'Hi' }));
});

it('shows an ephemeral message to its person alone', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.directMessage('secret');
  expect(await ada.sees(({ text }) => text === 'Only you')).toMatchObject({ onlyVisibleTo: ada.id });
});

it('keeps the blocks of a message when an update brings only text', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.directMessage('edit me');
  const edited = await ada.sees(({ text }) => text === 'Two');
  expect(edited).toMatchObject({ isEdited: true, blocks: [{ type: 'section', text: { text: 'one' } }] });
});

it('lets people edit and delete only what they wrote', async () => {
  const { ts, channel } = await bolt.workspace.as('ada').post('general', 'mine');
  const ben = bolt.workspace.as('ben');
  expect((await ben.act({ kind: 'edit', channel, ts, text: 'his' })).error).toBe(
    'You can only edit your own messages.',
  );
  expect((await ben.act({ kind: 'delete', channel, ts })).error).toBe('You can only delete your own messages.');
  await bolt.workspace.as('ada').act({ kind: 'delete', channel, ts });
  expect(ben.messages('general')).not.toContainEqual(expect.objectContaining({ ts }));
});

it('tells the bot of what it writes and edits in a direct message itself, as Slack does', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.directMessage('edit me');
  await ada.sees(({ text, isEdited }) => text === 'Two' && isEdited);
  await bolt.workspace.settled();
  const events = bolt.workspace
    .deliveries()
    .slice(-3)
    .map(({ payload }) => payload.event);
  expect(events).toMatchObject([
    { type: 'message', text: 'edit me', user: ada.id },
    { type: 'message', text: 'One', bot_id: bolt.workspace.bot.botId, user: bolt.workspace.bot.id },
    { type: 'message', subtype: 'message_changed', message: { text: 'Two' }, previous_message: { text: 'One' } },
  ]);
});
