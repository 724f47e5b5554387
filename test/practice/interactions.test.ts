import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Message } from '../../src/practice/protocol.ts';
import { actions, type BareBolt, bareBolt, button, plain, section } from './bare-bolt.ts';

let bolt: BareBolt;
let card: Message;

const json = { 'content-type': 'application/json' };
const options = ['senior', 'principal'].map((value) => ({ text: plain(value), value }));
const blocks = [
  section('Principal'),
  actions(
    button('next', 'director'),
    button('share'),
    button('remove'),
    button('again'),
    { type: 'static_select', action_id: 'level', options } as never,
    { type: 'overflow', action_id: 'more', options } as never,
    { type: 'datepicker', action_id: 'day', initial_date: '2026-11-23' } as never,
    { type: 'external_select', action_id: 'search' } as never,
  ),
];

beforeAll(async () => {
  bolt = await bareBolt((app) => {
    app.command('/card', ({ ack }) => ack({ text: 'Principal', blocks: blocks as never }));
    app.action('next', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'Director', replace_original: true });
    });
    app.action('share', async ({ ack, respond }) => {
      await ack();
      await respond({ text: 'Ada shares Principal', response_type: 'in_channel' });
    });
    app.action('remove', async ({ ack, respond }) => {
      await ack();
      await respond({ delete_original: true });
    });
    app.action(/level|more|day|again/, ({ ack }) => ack());
    app.options('search', ({ ack, payload }) =>
      ack({ options: [{ text: plain(`Like ${payload.value}`), value: 'pm-1' }] }),
    );
  });
});
afterAll(() => bolt.close());

beforeEach(async () => {
  await bolt.workspace.settled();
  const { shown } = await bolt.workspace.as('ada').command('/card', 'random');
  card = shown[0] as Message;
});

it('replaces a message in place when its button asks for that', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.press(card, 'next');
  expect(await ada.sees(({ text }) => text === 'Director')).toMatchObject({ ts: card.ts, onlyVisibleTo: ada.id });
});

it('shares into a channel where the bot is no member', async () => {
  await bolt.workspace.as('ada').press(card, 'share');
  const shared = await bolt.workspace.as('ben').sees(({ text }) => text === 'Ada shares Principal');
  expect(shared.onlyVisibleTo).toBeUndefined();
});

it('takes a message away', async () => {
  const ada = bolt.workspace.as('ada');
  await ada.press(card, 'remove');
  await bolt.workspace.settled();
  expect(ada.messages('random')).not.toContainEqual(expect.objectContaining({ ts: card.ts }));
});

it('sends a button with its value, and no message, for Slack keeps no ephemeral one', async () => {
  const { delivery } = await bolt.workspace.as('ada').press(card, 'director');
  expect(delivery?.payload).toMatchObject({
    type: 'block_actions',
    actions: [{ type: 'button', action_id: 'next', block_id: 'actions', value: 'director' }],
    container: { type: 'message', message_ts: card.ts, is_ephemeral: true },
  });
  expect(delivery?.payload).not.toHaveProperty('message');
});

it.each([
  ['level', 'principal', { type: 'static_select', selected_option: { text: plain('principal'), value: 'principal' } }],
  ['more', 'senior', { type: 'overflow', selected_option: { text: plain('senior'), value: 'senior' } }],
  ['day', '2026-12-01', { type: 'datepicker', selected_date: '2026-12-01' }],
])('sends what is chosen in %s as Slack writes it', async (actionId, choice, action) => {
  const { delivery } = await bolt.workspace.as('ada').choose(card, actionId, choice);
  expect(delivery?.payload.actions).toMatchObject([action]);
});

it('sends what stands in the other elements beside it', async () => {
  const { delivery } = await bolt.workspace.as('ada').press(card, 'again', { actions: { level: 'senior' } });
  expect(delivery?.payload.state).toMatchObject({
    values: {
      actions: {
        level: { type: 'static_select', selected_option: { value: 'senior' } },
        day: { type: 'datepicker', selected_date: '2026-11-23' },
      },
    },
  });
});

it('asks the bot for options while a person types', async () => {
  const { options: offered } = await bolt.workspace.as('ada').suggestions(card, 'search', 'pm');
  expect(offered).toEqual([{ text: 'Like pm', value: 'pm-1' }]);
});

it('keeps a message that only one person sees out of the hands of others', async () => {
  const { error } = await bolt.workspace.as('ben').press(card, 'next');
  expect(error).toBe('That is not there any more.');
});

it('lets a response_url be used five times', async () => {
  const { delivery } = await bolt.workspace.as('ada').press(card, 'again');
  const say = () =>
    fetch(String(delivery?.payload.response_url), { method: 'POST', headers: json, body: '{"text":"a"}' });
  const statuses = [await say(), await say(), await say(), await say(), await say(), await say()].map(
    (one) => one.status,
  );
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
});

it('lets a response_url be used for thirty minutes', async () => {
  const { delivery } = await bolt.workspace.as('ada').press(card, 'again');
  bolt.workspace.moveClock(31 * 60_000);
  const late = await fetch(String(delivery?.payload.response_url), {
    method: 'POST',
    headers: json,
    body: '{"text":"a"}',
  });
  bolt.workspace.moveClock(0);
  expect(await late.json()).toMatchObject({ ok: false, error: 'expired_url' });
});
