import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BareBolt, bareBolt, section } from './bare-bolt.ts';

let bolt: BareBolt;

beforeAll(async () => {
  bolt = await bareBolt(
    (app) => {
      app.command('/text', ({ ack, command }) => ack(`You said ${command.text}`));
      app.command('/blocks', ({ ack }) => ack({ text: 'A card', blocks: [section('*A card*')] }));
      app.command('/public', ({ ack }) => ack({ response_type: 'in_channel', text: 'For all' }));
      app.command('/nothing', ({ ack }) => ack());
      app.command('/wrong', ({ ack }) => ack({ text: 'Long', blocks: [section('x'.repeat(3001))] }));
      app.command('/new', ({ ack }) => ack({ text: 'a', blocks: [{ type: 'markdown', text: 'a' }] }));
      app.command('/later', async ({ ack, respond }) => {
        await ack();
        await respond('At last');
      });
    },
    { ackDeadlineMs: 150 },
  );
});
afterAll(() => bolt.close());

it('shows the answer inside the acknowledgement to the person who asked, and to nobody else', async () => {
  const { shown, ackMs } = await bolt.workspace.as('ada').command('/text principal');
  expect(shown).toMatchObject([{ text: 'You said principal', onlyVisibleTo: bolt.workspace.as('ada').id }]);
  expect(ackMs).toBeLessThan(150);
  expect(bolt.workspace.as('ben').messages('general')).toEqual([]);
});

it('carries what Slack sends with a command', async () => {
  const { delivery } = await bolt.workspace.as('ada').command('/text compare senior  principal ', 'random');
  expect(delivery?.payload).toMatchObject({
    command: '/text',
    text: 'compare senior  principal ',
    user_name: 'ada',
    channel_name: 'random',
    team_id: 'T0PRACTICE1',
    response_url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/response\/R\d+$/),
    trigger_id: expect.any(String),
  });
});

it('shows blocks', async () => {
  const { shown } = await bolt.workspace.as('ada').command('/blocks');
  expect(shown).toMatchObject([{ text: 'A card', blocks: [{ type: 'section', text: { text: '*A card*' } }] }]);
});

it('shows an in_channel answer to everybody, after the command itself', async () => {
  await bolt.workspace.as('ada').command('/public now', 'random');
  expect(bolt.workspace.as('ben').messages('random')).toMatchObject([{ text: '/public now' }, { text: 'For all' }]);
});

it('shows nothing for a bare acknowledgement', async () => {
  expect(await bolt.workspace.as('ada').command('/nothing')).toMatchObject({ ok: true, ack: null, shown: [] });
});

it('lets the bot answer later through the response_url', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.command('/later');
  expect(await ada.sees(({ text }) => text === 'At last')).toMatchObject({ onlyVisibleTo: ada.id });
});

it('shows nothing of an answer that Slack refuses, and records why', async () => {
  const { ok, shown, delivery } = await bolt.workspace.as('ada').command('/wrong');
  expect({ ok, shown }).toEqual({ ok: true, shown: [] });
  expect(delivery?.findings).toEqual([
    {
      severity: 'rejected',
      code: 'too_long',
      message: 'must be less than 3001 characters',
      pointer: '/blocks/0/text/text',
    },
  ]);
});

it('warns of blocks in an acknowledgement that Slack may drop in silence', async () => {
  const { delivery, shown } = await bolt.workspace.as('ada').command('/new');
  expect(shown).toHaveLength(1);
  expect(delivery?.findings).toMatchObject([{ severity: 'risky', code: 'ack_block_type', pointer: '/blocks/0' }]);
});

it('tells the person when the bot does not acknowledge in time', async () => {
  const { ok, error, failures, delivery } = await bolt.workspace.as('ada').command('/unheard');
  expect({ ok, error }).toEqual({ ok: false, error: '/unheard failed with the error "operation_timeout"' });
  expect(failures).toMatchObject([{ place: { kind: 'channel' }, text: error }]);
  expect(delivery).toMatchObject({ outcome: 'operation_timeout', attempts: [{ retry: 0 }] });
});
