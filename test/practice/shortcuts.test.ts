import { afterAll, beforeAll, expect, it } from 'vitest';
import { appManifest } from '../../src/practice/manifest.ts';
import { type BareBolt, bareBolt, plain } from './bare-bolt.ts';

let bolt: BareBolt;

const manifest = appManifest({
  display_information: { name: 'ladder' },
  features: {
    shortcuts: [
      { type: 'message', callback_id: 'quote', name: 'Quote', description: 'For this test' },
      { type: 'global', callback_id: 'tell', name: 'Tell', description: 'For this test' },
    ],
  },
  oauth_config: { scopes: { bot: ['chat:write', 'commands'] } },
});

const whereTo = {
  type: 'input' as const,
  block_id: 'where',
  label: plain('Where'),
  element: { type: 'conversations_select' as const, action_id: 'where', response_url_enabled: true },
};

beforeAll(async () => {
  bolt = await bareBolt(
    (app) => {
      app.shortcut({ callback_id: 'quote', type: 'message_action' }, async ({ ack, shortcut, respond }) => {
        await ack();
        await respond(`You chose “${shortcut.message.text}”`);
      });
      app.shortcut('tell', async ({ ack, client, shortcut }) => {
        await ack();
        const view = { type: 'modal' as const, title: plain('Tell'), submit: plain('Go'), blocks: [whereTo] };
        await client.views.open({ trigger_id: shortcut.trigger_id, view: { ...view, callback_id: 'told' } });
      });
      app.view('told', async ({ ack, respond }) => {
        await ack();
        await respond('Told where it was chosen');
      });
    },
    { manifest },
  );
});
afterAll(() => bolt.close());

it('a message shortcut brings the message, and answers for the person alone', async () => {
  const ada = bolt.workspace.as('ada');
  const { channel, ts } = await ada.post('pm-team', 'ship it');
  await ada.act({ kind: 'message-shortcut', callbackId: 'quote', channel, ts });
  await bolt.workspace.settled();
  expect(ada.messages('pm-team').at(-1)).toMatchObject({ text: 'You chose “ship it”', onlyVisibleTo: ada.id });
});

it('a modal may answer in the conversation that was chosen in it', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.shortcut('tell');
  await bolt.workspace.settled();
  await ada.submit({ where: ada.channelId('random') });
  await bolt.workspace.settled();
  expect(ada.messages('random').at(-1)?.text).toBe('Told where it was chosen');
});
